import { useState } from "react";

export default function App() {
  const [noted, setNoted] = useState(false);
  return (
    <form onSubmit={() => setNoted(true)}>
      <input name="note" aria-label="Note" />
      <button>Note</button>
      {noted && <p>Noted</p>}
    </form>
  );
}
