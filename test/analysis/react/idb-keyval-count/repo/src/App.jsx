import { useEffect, useState } from "react";
import { get, update } from "idb-keyval";

export default function App() {
  const [visits, setVisits] = useState(0);

  const show = async () => setVisits((await get("visits")) ?? 0);
  useEffect(() => void show(), []);

  const count = async () => {
    await update("visits", (before = 0) => before + 1);
    await show();
  };

  return (
    <main>
      <p>Visits: {visits}</p>
      <button onClick={count}>Count</button>
    </main>
  );
}
