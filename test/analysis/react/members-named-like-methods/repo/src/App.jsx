import { useState } from "react";
import { useClient, useList } from "some-server";

export default function App() {
  const { match, sort, values, entries } = useList();
  const client = useClient();
  const [isSaved, setSaved] = useState(false);
  const [isFound, setFound] = useState(false);

  async function save() {
    await client.find({ id: 1 });
    setSaved(true);
  }

  function look() {
    const first = entries.find((entry) => entry.isFirst);
    setFound(true);
    return first;
  }

  return (
    <main>
      <h1>List</h1>
      {match.params.id ? <p>One of them</p> : <p>All of them</p>}
      {sort === "asc" ? <p>Upwards</p> : <p>Downwards</p>}
      {values.name === undefined ? <p>Nameless</p> : <p>Named</p>}
      <button onClick={save}>Save</button>
      <button onClick={look}>Look</button>
      {isSaved && <p>Saved</p>}
      {isFound && <p>Looked</p>}
    </main>
  );
}
