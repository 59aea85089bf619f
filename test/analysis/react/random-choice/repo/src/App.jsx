import { useState } from "react";

const FORTUNES = ["Luck", "Rain", "A letter"];

export default function App() {
  const [fortune, setFortune] = useState(null);
  const draw = () => setFortune(FORTUNES[Math.floor(Math.random() * FORTUNES.length)]);
  return (
    <>
      <button onClick={draw}>Draw</button>
      {fortune && <p role="status">{fortune}</p>}
    </>
  );
}
