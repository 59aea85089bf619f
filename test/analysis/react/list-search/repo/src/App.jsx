import { useState } from "react";

const cities = ["Amman", "Berlin", "Cairo"];

export default function App() {
  const [query, setQuery] = useState("");
  const found = cities.filter((city) => city.toLowerCase().includes(query.toLowerCase()));
  return (
    <>
      <input type="search" aria-label="City" onChange={(event) => setQuery(event.target.value)} />
      <ul>
        {found.map((city) => (
          <li key={city}>{city}</li>
        ))}
      </ul>
      {found.length === 0 && <p>Nothing found</p>}
    </>
  );
}
