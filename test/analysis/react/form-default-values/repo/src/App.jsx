import { useState } from "react";

export default function App() {
  const [sent, setSent] = useState(false);
  const submit = (event) => {
    event.preventDefault();
    setSent(true);
  };
  return (
    <form onSubmit={submit}>
      <input aria-label="Country" defaultValue="Jordan" required />
      <input aria-label="Guests" type="number" min={1} max={8} defaultValue={2} />
      <input aria-label="News" type="checkbox" defaultChecked />
      <select aria-label="Time" defaultValue="Evening">
        <option>Noon</option>
        <option>Evening</option>
      </select>
      <textarea aria-label="Wishes" defaultValue="A table by the window" />
      <button>Book</button>
      {sent && <p>Booked</p>}
    </form>
  );
}
