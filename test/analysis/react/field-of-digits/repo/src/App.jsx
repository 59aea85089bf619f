import { useState } from "react";

export default function App() {
  const [years, setYears] = useState("");
  const [code, setCode] = useState("");
  const [name, setName] = useState("");
  const onYears = (event) => {
    if (isNaN(event.target.value)) return;
    setYears(event.target.value);
  };
  return (
    <form>
      <label htmlFor="years">Years</label>
      <input id="years" value={years} onChange={onYears} />
      <label htmlFor="code">Code</label>
      <input id="code" value={code} onChange={() => setCode("")} />
      <label htmlFor="name">Name</label>
      <input id="name" value={name} onChange={(event) => setName(event.target.value)} />
    </form>
  );
}
