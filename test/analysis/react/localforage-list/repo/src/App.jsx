import { useEffect, useState } from "react";
import localforage from "localforage";

const things = localforage.createInstance({ name: "things" });

export default function App() {
  const [names, setNames] = useState(null);
  const [name, setName] = useState("");

  useEffect(() => {
    things.getItem("names").then((kept) => setNames(kept ?? []));
  }, []);

  const add = async (event) => {
    event.preventDefault();
    const next = [...names, name];
    await things.setItem("names", next);
    setNames(next);
    setName("");
  };

  if (names === null) return <p>Loading</p>;
  return (
    <main>
      {names.length === 0 && <p>Nothing yet</p>}
      <ul>
        {names.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <form onSubmit={add}>
        <input aria-label="Thing" value={name} onChange={(event) => setName(event.target.value)} />
        <button>Add</button>
      </form>
    </main>
  );
}
