import { useState } from "react";

export default function App() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <p style={{ display: open ? "block" : "none" }}>Answer</p>
      <p style={{ visibility: "hidden" }}>Not seen</p>
      <p style={{ height: 0, overflow: "hidden" }}>No height</p>
      <button onClick={() => setOpen(true)}>Ask</button>
    </>
  );
}
