import { useState } from "react";

const numbers = Array.from({ length: 70 }, (_, index) => index);

export default function App() {
  const [open, setOpen] = useState(false);
  return (
    <main>
      <button onClick={() => setOpen(true)}>Show all</button>
      {open && numbers.map((number) => <h2 key={number}>Year {number}</h2>)}
      {open && numbers.map((number) => <h3 key={number}>Month {number}</h3>)}
      {open && numbers.map((number) => <h4 key={number}>Day {number}</h4>)}
    </main>
  );
}
