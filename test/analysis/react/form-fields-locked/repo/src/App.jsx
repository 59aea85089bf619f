import { useState } from "react";

export default function App() {
  const [locked, setLocked] = useState(false);
  return (
    <main>
      <label>
        Name <input disabled={locked} />
      </label>
      <label>
        Code <input disabled />
      </label>
      <label>
        Total <input readOnly value="5" />
      </label>
      <button onClick={() => setLocked(true)}>Lock</button>
      {locked && <p>Locked</p>}
    </main>
  );
}
