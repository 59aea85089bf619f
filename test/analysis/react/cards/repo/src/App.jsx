import { useState } from "react";

const PRODUCTS = [
  { name: "Lamp", label: "Sale" },
  { name: "Chair", label: "Sale" },
];

export default function App() {
  const [chosen, setChosen] = useState([]);
  return (
    <main>
      <p>{chosen.length} in the cart</p>
      <div className="grid">
        {PRODUCTS.map(({ name, label }) => (
          <div key={name} className="card">
            <div className="label">{label}</div>
            <h3>{name}</h3>
            <button onClick={() => setChosen([...chosen, name])}>Add</button>
          </div>
        ))}
      </div>
    </main>
  );
}
