import { useState } from "react";

const WHEN = { normal: "Next week", express: "Tomorrow" };

export default function App() {
  const [speed, setSpeed] = useState("normal");
  return (
    <>
      <label>
        Delivery{" "}
        <select value={speed} onChange={(event) => setSpeed(event.target.value)}>
          <option value="normal">Normal</option>
          <option value="express">Express</option>
        </select>
      </label>
      <p>{WHEN[speed]}</p>
    </>
  );
}
