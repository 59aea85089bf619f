import { useState } from "react";

export default function App() {
  const [more, setMore] = useState(false);
  return (
    <>
      <p hidden>Never seen</p>
      <p hidden={!more}>The rest of it</p>
      <button onClick={() => setMore(true)}>Read on</button>
    </>
  );
}
