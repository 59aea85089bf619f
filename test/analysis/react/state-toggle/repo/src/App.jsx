import { useState } from "react";

export default function App() {
  const [open, setOpen] = useState(false);
  return (
    <main>
      <button onClick={() => setOpen(true)}>Show</button>
      {open && (
        <section>
          <p>Details</p>
          <button onClick={() => setOpen(false)}>Hide</button>
        </section>
      )}
    </main>
  );
}
