import { useState } from "react";

export default function App() {
  const [gone, setGone] = useState([]);
  const rows = ["Milk", "Bread"].filter((name) => !gone.includes(name));
  return (
    <ul>
      {rows.map((name) => (
        <li key={name}>
          {name} <button onClick={() => setGone([...gone, name])}>Delete</button>
        </li>
      ))}
    </ul>
  );
}
