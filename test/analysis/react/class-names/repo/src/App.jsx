import { useState } from "react";
import clsx from "clsx";
import "./app.css";

export default function App() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <p className={clsx("note", "hidden")}>Never</p>
      <button onClick={() => setOpen(true)}>More</button>
      <ul className={clsx("menu", { hidden: !open })}>
        <li>First</li>
      </ul>
      <p className={clsx("base", open ? "block" : "hidden")}>Second</p>
    </>
  );
}
