import { useState } from "react";

export default function App() {
  const [title, setTitle] = useState("");
  const [body, setBody] = useState("");
  const [saved, setSaved] = useState(false);
  return (
    <>
      <input aria-label="Title" value={title} onChange={(event) => setTitle(event.target.value)} />
      <textarea aria-label="Body" value={body} onChange={(event) => setBody(event.target.value)} />
      <button disabled={!title || !body} onClick={() => setSaved(true)}>
        Save
      </button>
      {saved && <p role="status">Saved</p>}
    </>
  );
}
