import { useState } from "react";

export default function App() {
  const [sent, setSent] = useState(false);
  const submit = (event) => {
    event.preventDefault();
    setSent(true);
  };
  return (
    <>
      <form id="feedback" onSubmit={submit}>
        <input aria-label="Feedback" required />
      </form>
      <button type="submit" form="feedback">
        Send
      </button>
      {sent && <p>Thank you</p>}
    </>
  );
}
