import { useState } from "react";

const tabs = { Details: "It is made of wood.", Reviews: "Everybody likes it." };

export default function App() {
  const [open, setOpen] = useState("Details");
  return (
    <>
      <div role="tablist">
        {Object.keys(tabs).map((name) => (
          <button key={name} role="tab" aria-selected={open === name} onClick={() => setOpen(name)}>
            {name}
          </button>
        ))}
      </div>
      {Object.entries(tabs).map(([name, text]) => (
        <div key={name} role="tabpanel" aria-label={name} hidden={open !== name}>
          {text}
        </div>
      ))}
    </>
  );
}
