import { useState } from "react";

export default function App() {
  const [name, setName] = useState("");
  const [error, setError] = useState("");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setError(name === "" ? "Please enter your name" : "");
      }}
    >
      <label htmlFor="name">
        Name {error && <p>{error}</p>}
      </label>
      <input id="name" value={name} onChange={(event) => setName(event.target.value)} />
      <button>Save</button>
    </form>
  );
}
