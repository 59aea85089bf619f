import { useState } from "react";

export default function App() {
  const [names, setNames] = useState(["Apples", "Pears", "Plums"]);
  const change = (work) => () => {
    const copy = [...names];
    work(copy);
    setNames(copy);
  };
  return (
    <main>
      <p>{names.length === 0 ? "Nothing is left" : names.join(", ")}</p>
      <button onClick={change((list) => list.shift())}>Shift</button>
      <button onClick={change((list) => list.pop())}>Pop</button>
      <button onClick={change((list) => list.unshift("Nuts"))}>Unshift</button>
      <button onClick={change((list) => list.splice(1, 1))}>Cut one out</button>
      <button onClick={change((list) => list.splice(1, 0, "Figs", "Dates"))}>Put two in</button>
      <button onClick={change((list) => list.splice(1))}>Keep one</button>
      <button onClick={change((list) => list.reverse())}>Turn around</button>
      <button onClick={change((list) => list.sort((a, b) => b.localeCompare(a)))}>Sort downwards</button>
      <button onClick={change((list) => list.fill("Same"))}>Fill</button>
      <button onClick={change((list) => (list[1] = "Figs"))}>Set the second</button>
      <button onClick={change((list) => (list.length = 0))}>Empty</button>
    </main>
  );
}
