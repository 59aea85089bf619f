import { useState } from "react";

export default function App() {
  const [picked, setPicked] = useState(false);
  return (
    <>
      <div onClick={() => setPicked(true)}>
        <b>Card</b>
        <button>Star</button>
        <button onClick={(event) => event.stopPropagation()}>Menu</button>
      </div>
      {picked && <p>Picked</p>}
    </>
  );
}
