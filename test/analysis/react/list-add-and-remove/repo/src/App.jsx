import { useState } from "react";

export default function App() {
  const [items, setItems] = useState([]);
  const [text, setText] = useState("");
  const add = (event) => {
    event.preventDefault();
    if (!text.trim()) return;
    setItems([...items, { id: crypto.randomUUID(), text }]);
    setText("");
  };
  const remove = (id) => setItems(items.filter((item) => item.id !== id));
  return (
    <form onSubmit={add}>
      <input aria-label="Item" value={text} onChange={(event) => setText(event.target.value)} />
      <button>Add</button>
      {items.length === 0 && <p>The list is empty</p>}
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            {item.text}
            <button type="button" onClick={() => remove(item.id)}>
              Remove
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
