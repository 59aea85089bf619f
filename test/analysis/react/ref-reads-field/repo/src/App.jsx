import { useRef, useState } from "react";

export default function App() {
  const field = useRef(null);
  const [words, setWords] = useState("");
  return (
    <>
      <input ref={field} aria-label="Words" />
      <button onClick={() => setWords(field.current.value)}>Find</button>
      {words !== "" && <p>Search for {words}</p>}
    </>
  );
}
