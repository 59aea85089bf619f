import { useState } from "react";

export default function App() {
  const [state, setState] = useState("idle");
  const save = () => {
    setState("saving");
    setTimeout(() => setState("saved"), 8000);
  };
  return (
    <>
      <button onClick={save} disabled={state === "saving"}>
        Save
      </button>
      {state === "saving" && <p role="status">Saving now</p>}
      {state === "saved" && <p role="status">Saved for good</p>}
    </>
  );
}
