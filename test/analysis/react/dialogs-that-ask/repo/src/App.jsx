import { useEffect, useState } from "react";
import { ask } from "./ask.js";
import { t } from "./texts.js";

function Own() {
  const [text, setText] = useState("");
  const confirm = () => true;
  return (
    <>
      <button onClick={() => confirm("Really?") && setText("Not asked")}>Own</button>
      <p>{text}</p>
    </>
  );
}

export default function App() {
  const [notes, setNotes] = useState(["Milk", "Bread"]);
  const [archived, setArchived] = useState(false);
  const [reset, setReset] = useState(false);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (asked && window.confirm("Reset it?")) setReset(true);
  }, [asked]);
  const remove = (note) => {
    if (!confirm(`Delete ${note}?`)) return;
    setNotes(notes.filter((one) => one !== note));
  };
  const archive = async () => {
    const isSure = await Promise.resolve(ask(t("archive")));
    if (isSure) setArchived(true);
  };
  return (
    <main>
      <h1>Notes</h1>
      <ul>
        {notes.map((note) => (
          <li key={note}>
            {note} <button onClick={() => remove(note)}>Delete</button>
          </li>
        ))}
      </ul>
      <button onClick={() => globalThis.confirm("Remove all?") && setNotes([])}>Clear</button>
      {notes.length === 0 && <p>Nothing left</p>}
      <button onClick={archive}>Archive</button>
      {archived && <p>In the archive</p>}
      <button onClick={() => setAsked(true)}>Reset</button>
      {reset && <p>It was reset</p>}
      <Own />
    </main>
  );
}
