import { useState } from "react";

const WORDS = ["Apple", "Pear", "Plum", "Fig"];
const byChance = () => Math.random() - 0.5;

export default function App() {
  const [words] = useState(() => [...WORDS].sort(byChance));
  const [few] = useState(() => [...WORDS].sort(byChance).slice(0, 2));
  return (
    <main>
      <h1>{words[0]}</h1>
      {words.map((word) => (
        <button key={word}>{word}</button>
      ))}
      <p>{few.length} chosen</p>
      {few.map((word) => (
        <b key={word}>{word}</b>
      ))}
    </main>
  );
}
