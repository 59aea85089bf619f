import { useState } from "react";
import { createRoot } from "react-dom/client";

function App() {
  const [isOpen, setOpen] = useState(false);
  return (
    <main>
      <button onClick={() => setOpen(true)}>Add asset</button>
      {isOpen && (
        <select aria-label="Kind">
          <option>Cash</option>
          <option>Gold</option>
        </select>
      )}
    </main>
  );
}

createRoot(document.getElementById("root")).render(<App />);
