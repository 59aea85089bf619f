import { useState } from "react";
import { createRoot } from "react-dom/client";

function App() {
  const [late, setLate] = useState(false);
  const [now, setNow] = useState(false);
  return (
    <>
      <h1>Boxes</h1>
      <label>
        <input type="checkbox" checked={late} onChange={() => setTimeout(() => setLate(!late), 300)} /> Late
      </label>
      <label>
        <input type="checkbox" checked={now} onChange={() => setNow(!now)} /> Now
      </label>
    </>
  );
}

createRoot(document.getElementById("root")).render(<App />);
