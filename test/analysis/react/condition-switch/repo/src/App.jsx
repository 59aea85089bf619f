import { useState } from "react";

function Panel({ name }) {
  switch (name) {
    case "cats":
      return <p>Cats sleep</p>;
    case "dogs":
      return <p>Dogs run</p>;
    default:
      return null;
  }
}

export default function App() {
  const [name, setName] = useState("cats");
  return (
    <>
      <button onClick={() => setName("cats")}>Cats</button>
      <button onClick={() => setName("dogs")}>Dogs</button>
      <Panel name={name} />
    </>
  );
}
