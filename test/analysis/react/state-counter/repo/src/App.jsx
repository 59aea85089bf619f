import { useState } from "react";

export default function App() {
  const [count, setCount] = useState(0);
  const more = () => setCount((before) => before + 1);
  return (
    <>
      <p>Count: {count}</p>
      <button onClick={more}>Add</button>
      <button onClick={() => setCount(0)}>Reset</button>
    </>
  );
}
