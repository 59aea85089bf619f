import { useState } from "react";

export default function App() {
  const [tag, setTag] = useState("");
  const [tags, setTags] = useState([]);
  const submit = (event) => {
    event.preventDefault();
    setTags([...tags, tag]);
    setTag("");
  };
  return (
    <form onSubmit={submit}>
      <input aria-label="Tag" value={tag} onChange={(event) => setTag(event.target.value)} />
      {tags.map((name) => (
        <span key={name}>{name}</span>
      ))}
    </form>
  );
}
