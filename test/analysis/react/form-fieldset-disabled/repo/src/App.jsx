import { useState } from "react";

export default function App() {
  const [locked, setLocked] = useState(true);
  const [sent, setSent] = useState(false);
  return (
    <>
      <fieldset disabled={locked}>
        <legend>Profile</legend>
        <input aria-label="Name" />
        <button onClick={() => setSent(true)}>Send</button>
      </fieldset>
      <button onClick={() => setLocked(false)}>Edit</button>
      {sent && <p>Sent</p>}
    </>
  );
}
