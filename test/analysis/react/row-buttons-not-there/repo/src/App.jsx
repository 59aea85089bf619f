import { useState } from "react";

function Row({ name }) {
  const [isAsked, setAsked] = useState(false);
  return (
    <li>
      <span>{name}</span>
      <button>Edit</button>
      <button onClick={() => setAsked(true)}>Delete</button>
      {isAsked && <button>Yes</button>}
    </li>
  );
}

export default function App() {
  const search = { type: "" };
  return (
    <>
      <input type={search.type} aria-label="Search" />
      <ul>
        <Row name="Milk" />
        <Row name="Bread" />
      </ul>
    </>
  );
}
