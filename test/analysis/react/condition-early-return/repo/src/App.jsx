import { useState } from "react";

export default function App() {
  const [started, setStarted] = useState(false);
  if (!started) return <button onClick={() => setStarted(true)}>Start</button>;
  return <h1>Level 1</h1>;
}
