import { useState } from "react";

export default function App() {
  const [sent, setSent] = useState(false);
  return (
    <>
      <div inert>
        <button onClick={() => setSent(true)}>Send</button>
      </div>
      {sent && <p>Sent</p>}
    </>
  );
}
