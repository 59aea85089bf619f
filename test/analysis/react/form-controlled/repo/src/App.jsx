import { useState } from "react";

export default function App() {
  const [name, setName] = useState("");
  const [error, setError] = useState(null);
  const [greeting, setGreeting] = useState(null);
  const submit = (event) => {
    event.preventDefault();
    if (!name) {
      setError("Please tell your name");
      return;
    }
    setError(null);
    setGreeting(`Hello, ${name}`);
  };
  return (
    <form onSubmit={submit}>
      <label>
        Name <input value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      {error && <p role="alert">{error}</p>}
      <button type="submit">Greet</button>
      {greeting && <p>{greeting}</p>}
    </form>
  );
}
