import { useState } from "react";

export default function App() {
  const [length, setLength] = useState(10);
  return (
    <main>
      <input
        type="range"
        min={6}
        max={32}
        aria-label="Length"
        value={length}
        onChange={(event) => setLength(parseInt(event.target.value))}
      />
      <p>Length: {length}</p>
      <p>{length > 20 ? "Strong" : length > 8 ? "Fair" : "Weak"}</p>
    </main>
  );
}
