import { useEffect, useState } from "react";

export default function App() {
  const [items, setItems] = useState([]);
  const [count, setCount] = useState(0);
  const [total, setTotal] = useState(0);
  const [opened, setOpened] = useState(0);
  useEffect(() => {
    setCount(items.length);
  }, [items]);
  useEffect(() => {
    setTotal(count * 5);
  }, [count]);
  useEffect(() => {
    setOpened((before) => before + 1);
  }, []);
  return (
    <main>
      <p>{count} item</p>
      <p>Total {total}</p>
      <p>{opened === 1 ? "Opened once" : "Opened again"}</p>
      <button onClick={() => setItems([...items, "Tea"])}>Add</button>
      <button onClick={() => setItems([])}>Clear</button>
    </main>
  );
}
