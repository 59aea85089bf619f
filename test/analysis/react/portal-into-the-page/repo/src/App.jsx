import { useState } from "react";
import { createPortal } from "react-dom";

const place = document.getElementById("windows");

function Window({ children }) {
  return place && createPortal(<section aria-label="Note">{children}</section>, place);
}

export default function App() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button onClick={() => setIsOpen(true)}>Create note</button>
      {isOpen && (
        <Window>
          <button onClick={() => setIsOpen(false)}>Dismiss</button>
        </Window>
      )}
    </>
  );
}
