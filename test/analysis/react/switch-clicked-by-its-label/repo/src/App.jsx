import { useState } from "react";
import "./switch.css";

export default function App() {
  const [on, setOn] = useState(false);
  const [size, setSize] = useState("S");
  const [sounds, setSounds] = useState(false);
  return (
    <main>
      <label className="flex">
        <span>Letters</span>
        <input className="hidden" type="checkbox" checked={on} onChange={() => setOn(!on)} />
        <span className="track" />
      </label>
      {on && <p>Letters are used</p>}
      <input
        id="dark"
        type="checkbox"
        style={{ display: "none" }}
        onChange={(event) => setSize(event.target.checked ? "dark" : "light")}
      />
      <label htmlFor="dark">Dark mode</label>
      <label>
        <input
          type="radio"
          name="size"
          hidden
          value="L"
          onChange={(event) => setSize(event.target.value)}
        />
        Large
      </label>
      <p>Size {size}</p>
      <label className="switch">
        <input type="checkbox" checked={sounds} onChange={() => setSounds(!sounds)} />
        <span>Sounds</span>
      </label>
      <p>Sounds {sounds ? "on" : "off"}</p>
    </main>
  );
}
