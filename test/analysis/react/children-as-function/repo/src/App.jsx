import { useState } from "react";

function Toggle({ children }) {
  const [on, setOn] = useState(false);
  return children({ on, flip: () => setOn(!on) });
}

export default function App() {
  return (
    <Toggle>
      {({ on, flip }) => (
        <>
          <button onClick={flip}>Flip</button>
          <p>{on ? "Heads" : "Tails"}</p>
        </>
      )}
    </Toggle>
  );
}
