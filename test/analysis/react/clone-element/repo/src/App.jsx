import { cloneElement, useState } from "react";

function Trigger({ children }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      {cloneElement(children, { onClick: () => setOpen(true) })}
      {open && <p role="tooltip">A word of help</p>}
    </>
  );
}

export default function App() {
  return (
    <Trigger>
      <button>Help</button>
    </Trigger>
  );
}
