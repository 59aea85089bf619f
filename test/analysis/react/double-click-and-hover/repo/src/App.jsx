import { useState } from "react";

export default function App() {
  const [shown, setShown] = useState("");
  return (
    <>
      <p onDoubleClick={() => setShown("edit")}>Double-click me</p>
      <button onMouseEnter={() => setShown("hint")}>Point at me</button>
      <input aria-label="Name" onFocus={() => setShown("rules")} />
      {shown === "edit" && <p>Editing</p>}
      {shown === "hint" && <p role="tooltip">A hint</p>}
      {shown === "rules" && <p>Letters only</p>}
    </>
  );
}
