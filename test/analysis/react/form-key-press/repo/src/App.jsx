import { useState } from "react";

export default function App() {
  const [text, setText] = useState("");
  const [search, setSearch] = useState(null);
  const press = (event) => {
    if (event.key === "Enter") setSearch(text);
    if (event.key === "Escape") setText("");
  };
  return (
    <>
      <input
        aria-label="Search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={press}
      />
      {search && <p>Results for {search}</p>}
    </>
  );
}
