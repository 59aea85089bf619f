import { createRoot } from "react-dom/client";
import { useState } from "react";
import "todomvc-app-css/index.css";

function App() {
  const [items, setItems] = useState([]);
  const [kept, setKept] = useState(0);
  const [draft, setDraft] = useState("");
  const add = (event) => {
    event.preventDefault();
    setItems([...items, draft]);
    setDraft("");
  };
  return (
    <main>
      <form onSubmit={add}>
        <input aria-label="New entry" value={draft} onChange={(event) => setDraft(event.target.value)} />
      </form>
      <p>{kept} kept</p>
      <ul>
        {items.map((item) => (
          <li key={item}>
            <label>{item}</label>
            <button onClick={() => setKept(kept + 1)}>Keep</button>
            <button aria-label="Delete entry" onClick={() => setItems(items.filter((one) => one !== item))} />
          </li>
        ))}
      </ul>
    </main>
  );
}

createRoot(document.body).render(<App />);
