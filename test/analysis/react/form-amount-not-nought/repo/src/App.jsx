import { useState } from "react";

export default function App() {
  const [text, setText] = useState("");
  const [amount, setAmount] = useState(0);
  const [rows, setRows] = useState([]);
  const add = () => {
    if (amount !== 0) setRows([...rows, text]);
    setAmount(0);
  };
  return (
    <main>
      <input aria-label="Text" value={text} onChange={(e) => setText(e.target.value)} />
      <input
        aria-label="Amount"
        type="number"
        value={amount}
        onChange={(e) => setAmount(e.target.value)}
      />
      <button onClick={add}>Add</button>
      <ul>
        {rows.map((row) => (
          <li key={row}>{row}</li>
        ))}
      </ul>
    </main>
  );
}
