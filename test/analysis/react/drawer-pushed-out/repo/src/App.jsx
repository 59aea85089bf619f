import { useState } from "react";

export default function App() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button onClick={() => setOpen(true)}>Menu</button>
      <aside className={`fixed right-0 top-0 transition ${isOpen ? "translate-x-0" : "translate-x-full"}`}>
        <button>Save</button>
      </aside>
    </>
  );
}
