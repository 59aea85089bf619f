import { useState } from "react";
import "./app.scss";

export default function App() {
  const [open, setOpen] = useState(false);
  return (
    <main className="card">
      <button onClick={() => setOpen(true)}>More</button>
      <p className={open ? "card__body card__body--open" : "card__body"}>Answer</p>
      <p className="card__short">Short</p>
      <p className="card__narrow">Narrow</p>
    </main>
  );
}
