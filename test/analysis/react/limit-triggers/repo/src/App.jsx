import { useState } from "react";

const sixty = Array.from({ length: 60 }, (_, index) => index);

export default function App() {
  const [shown, setShown] = useState(false);
  return (
    <>
      {sixty.map((number) => (
        <i key={number} onClick={() => {}} />
      ))}
      <button onClick={() => setShown(true)}>Last</button>
      {shown && <p>Shown</p>}
    </>
  );
}
