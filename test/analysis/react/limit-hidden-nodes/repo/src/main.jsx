import { useState } from "react";
import { createRoot } from "react-dom/client";

function Row({ number }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <button onClick={() => setOpen(true)}>More of {number}</button>
      {isOpen && (
        <ul>
          {Array.from({ length: 10 }, (_, index) => (
            <li key={index}>
              Detail {number}.{index}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function App() {
  return (
    <main>
      <h1>Details</h1>
      <ol>
        {Array.from({ length: 30 }, (_, index) => (
          <Row key={index} number={index + 1} />
        ))}
      </ol>
      <p>Thirty rows</p>
    </main>
  );
}

createRoot(document.getElementById("root")).render(<App />);
