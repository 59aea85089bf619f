import { useState } from "react";

const names = Array.from({ length: 11 }, (_, index) => `Field ${index + 1}`);

export default function App() {
  const [sent, setSent] = useState(false);
  const send = (event) => {
    event.preventDefault();
    const values = [...new FormData(event.target).values()];
    if (values.every((value) => value !== "")) setSent(true);
  };
  return (
    <form onSubmit={send}>
      {names.map((name) => (
        <input key={name} name={name} aria-label={name} required />
      ))}
      <button>Send</button>
      {sent && <p>Sent</p>}
    </form>
  );
}
