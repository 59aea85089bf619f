import { useState } from "react";

export default function App() {
  const [said, say] = useState("");
  return (
    <>
      <button onPointerDown={() => say("pressed")}>Press</button>
      <button onMouseUp={() => say("gone")}>Let go</button>
      {said === "pressed" && <p>Pressed</p>}
      {said === "gone" && <p>Gone</p>}
    </>
  );
}
