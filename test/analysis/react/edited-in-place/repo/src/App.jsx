import { useState } from "react";
function Item({ todo, onSave }) {
  const [editing, setEditing] = useState(false);
  const [draft, setDraft] = useState(todo.text);
  const save = () => {
    onSave(todo.id, draft);
    setEditing(false);
  };
  return (
    <li>
      {editing ? (
        <input
          aria-label="Edit todo"
          autoFocus
          value={draft}
          onChange={(e) => setDraft(e.target.value)}
          onBlur={save}
          onKeyDown={(e) => {
            if (e.nativeEvent.isComposing) return;
            if (e.key === "Enter") save();
            else if (e.key === "Escape") {
              setDraft(todo.text);
              setEditing(false);
            }
          }}
        />
      ) : (
        <label onDoubleClick={() => setEditing(true)}>{todo.text}</label>
      )}
    </li>
  );
}
export default function App() {
  const [todos, setTodos] = useState([{ id: 1, text: "Buy milk" }]);
  const [text, setText] = useState("");
  const [size, setSize] = useState("small");
  const [query, setQuery] = useState("");
  const rename = (id, changed) =>
    setTodos(todos.map((one) => (one.id === id ? { ...one, text: changed } : one)));
  return (
    <main>
      <h1>Todos</h1>
      <input
        placeholder="What needs to be done?"
        value={text}
        onChange={(e) => setText(e.target.value)}
        onKeyDown={(e) => {
          if (e.keyCode !== 13 || !text.trim()) return;
          setTodos([...todos, { id: Date.now(), text }]);
          setText("");
        }}
      />
      <ul>
        {todos.map((todo) => (
          <Item key={todo.id} todo={todo} onSave={rename} />
        ))}
      </ul>
      <input type="search" aria-label="Filter" value={query} onChange={(e) => setQuery(e.target.value)} onKeyUp={(e) => e.code === "Escape" && setQuery("")} />
      <p>{query ? `Looking for ${query}` : "No filter"}</p>
      <button onDoubleClick={() => setSize("large")}>Zoom</button>
      <p>Size: {size}</p>
    </main>
  );
}
