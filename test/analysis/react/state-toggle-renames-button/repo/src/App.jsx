import { useState } from "react";

export default function App() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? "Show less" : "Show more"}
      </button>
      {open && <p>All of the story</p>}
    </>
  );
}
