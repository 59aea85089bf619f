import { useState } from "react";

export default function App() {
  const [names, setNames] = useState(() => JSON.parse(localStorage.getItem("names") ?? "[]"));
  return (
    <>
      {names.length === 0 ? <p>No names yet</p> : <p>Some names</p>}
      <button onClick={() => setNames(["Ann"])}>Add Ann</button>
    </>
  );
}
