import { useState } from "react";
import { FaEdit, FaTrash } from "react-icons/fa";

export default function App() {
  const [text, setText] = useState("");
  const [items, setItems] = useState([]);
  const [edited, setEdited] = useState(null);

  const add = (event) => {
    event.preventDefault();
    if (text === "") return;
    setItems([...items, { id: crypto.randomUUID(), text }]);
    setText("");
  };

  return (
    <form onSubmit={add}>
      <input aria-label="Item" value={text} onChange={(event) => setText(event.target.value)} />
      <button>{edited === null ? "Add" : "Save"}</button>
      <ul>
        {items.map(({ id, text }) => (
          <li key={id}>
            <span>{text}</span>
            <button type="button" onClick={() => setEdited(id)}>
              <FaEdit />
            </button>
            <button type="button" onClick={() => setItems(items.filter((item) => item.id !== id))}>
              <FaTrash />
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
