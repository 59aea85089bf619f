import { useState } from "react";
import "./app.css";

export default function App() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <p className="hidden md:block">Wide</p>
      <p className="md:hidden">Narrow</p>
      <p className="invisible">Nobody sees it</p>
      <nav aria-label="Menu" className={open ? "block" : "hidden"}>
        <a href="/about">About</a>
      </nav>
      <button onClick={() => setOpen(true)}>Menu</button>
    </>
  );
}
