import { useState } from "react";
import { createRoot } from "react-dom/client";

const digits = (text) => (Number(text) > 0 ? text : "");

function App() {
  const [bill, setBill] = useState("");
  const [people, setPeople] = useState("");
  const [tip, setTip] = useState(10);
  const total = Number(bill) * (1 + tip / 100);
  const share = Number(people) > 0 ? total / Number(people) : 0;
  return (
    <main>
      <h1>Share a bill</h1>
      <input aria-label="Bill" value={bill} onChange={(event) => setBill(digits(event.target.value))} />
      <input aria-label="People" value={people} onChange={(event) => setPeople(digits(event.target.value))} />
      <button onClick={() => setTip(20)}>Twenty percent</button>
      <p>Each pays ${share.toFixed(2)}</p>
    </main>
  );
}

createRoot(document.getElementById("root")).render(<App />);
