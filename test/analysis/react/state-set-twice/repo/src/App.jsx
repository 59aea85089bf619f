import { useState } from "react";

export default function App() {
  const [count, setCount] = useState(1);
  const twice = () => {
    setCount((n) => n + 1);
    setCount((n) => n + 1);
  };
  return (
    <>
      <output>{count}</output>
      <button onClick={twice}>Add two</button>
    </>
  );
}
