import { useState } from "react";

const entries = ["first"];

export default function App() {
  const [, redraw] = useState(0);
  const change = (act) => () => {
    act();
    redraw((n) => n + 1);
  };
  return (
    <>
      <p>{entries.length} entries</p>
      <button onClick={change(() => entries.push("more"))}>Add entry</button>
      <button onClick={change(() => entries.pop())}>Drop entry</button>
    </>
  );
}
