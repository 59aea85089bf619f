import { useState } from "react";

export default function App() {
  const [item, setItem] = useState("");
  const [amount, setAmount] = useState("");
  return (
    <main>
      <label>
        Item
        <input value={item} onChange={(event) => setItem(event.target.value)} />
      </label>
      {/\d/.test(item) && <p role="alert">No digits allowed</p>}
      <label>
        Amount
        <input type="number" value={amount} onChange={(event) => setAmount(event.target.value)} />
      </label>
      {Number(amount) < 0 && <p role="alert">Not below nought</p>}
    </main>
  );
}
