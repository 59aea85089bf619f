import { useEffect, useState } from "react";

export default function App() {
  const [names, setNames] = useState([]);
  const [places, setPlaces] = useState(() => JSON.parse(localStorage.getItem("places") ?? "[]"));

  useEffect(() => {
    const saved = JSON.parse(localStorage.getItem("names"));
    if (saved) setNames(saved);
  }, []);

  useEffect(() => {
    localStorage.setItem("names", JSON.stringify(names));
  }, [names]);

  useEffect(() => {
    localStorage.setItem("places", JSON.stringify(places));
  }, [places]);

  return (
    <main>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <button onClick={() => setNames([...names, "Ann"])}>Add Ann</button>
      <ol>
        {places.map((place) => (
          <li key={place}>{place}</li>
        ))}
      </ol>
      <button onClick={() => setPlaces([...places, "Rome"])}>Add Rome</button>
    </main>
  );
}
