import { useState } from "react";
import { createPortal } from "react-dom";

export default function App() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button onClick={() => setOpen(true)}>Open</button>
      {open && createPortal(<div role="dialog" aria-label="Terms">Read them</div>, document.body)}
    </>
  );
}
