import { useState } from "react";

const words = ["Cedar", "Amber", "Birch"];
words.sort((one, other) => one.localeCompare(other));

export default function App() {
  const [text, setText] = useState("");
  const [day, setDay] = useState(new Date());
  const [entries, setEntries] = useState([]);

  const add = () => {
    if (!text || !day) return;
    const next = [
      ...entries,
      { id: Date.now().toString(36), text, day: day.toISOString() },
    ];
    next.sort(
      (one, other) =>
        new Date(one.day).getTime() - new Date(other.day).getTime(),
    );
    setEntries(next);
    setText("");
    setDay(new Date());
  };

  return (
    <main>
      <h1>{[...words].sort()[0]}</h1>
      <input
        aria-label="Entry"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button onClick={add}>Add</button>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>{entry.text}</li>
        ))}
      </ul>
    </main>
  );
}
