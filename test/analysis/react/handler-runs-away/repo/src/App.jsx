import { useState } from "react";

export default function App() {
  const [done, setDone] = useState(false);
  const count = () => {
    const thousand = Array.from({ length: 90 }, (_, index) => index);
    for (const a of thousand) for (const b of thousand) for (const c of thousand) Math.max(a, b, c);
    setDone(true);
  };
  return (
    <>
      <button onClick={count}>Count</button>
      {done && <p>Done</p>}
    </>
  );
}
