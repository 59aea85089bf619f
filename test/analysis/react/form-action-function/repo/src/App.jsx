import { useState } from "react";

export default function App() {
  const [got, setGot] = useState(false);
  const send = (data) => {
    if (data.get("message")) setGot(true);
  };
  return (
    <form action={send}>
      <input name="message" aria-label="Message" />
      <button>Send</button>
      {got && <p>Got it</p>}
    </form>
  );
}
