import { useState } from "react";
import useSWR from "swr";
import useSWRMutation from "swr/mutation";

const load = (url) => fetch(url).then((response) => response.json());
const send = (url, { arg }) => fetch(url, { method: "POST", body: JSON.stringify(arg) });

export default function Notes() {
  const [text, setText] = useState("");
  const { data: notes = [], mutate } = useSWR("/api/notes", load);
  const { trigger, isMutating } = useSWRMutation("/api/notes", send, {
    onSuccess: () => setText(""),
  });
  return (
    <>
      <ul>
        {notes.map((note) => (
          <li key={note.id}>
            {note.text} <button onClick={() => mutate(notes.filter(({ id }) => id !== note.id), false)}>Hide</button>
          </li>
        ))}
      </ul>
      <input aria-label="Note" value={text} onChange={(event) => setText(event.target.value)} />
      <button disabled={isMutating} onClick={() => trigger({ text })}>
        Save
      </button>
    </>
  );
}
