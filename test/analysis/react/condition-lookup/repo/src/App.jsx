import { useState } from "react";

const views = {
  waiting: <p>Waiting</p>,
  done: <p>All done</p>,
};
const icons = { waiting: () => <b>?</b>, done: () => <b>!</b> };

export default function App() {
  const [status, setStatus] = useState("waiting");
  const Icon = icons[status];
  return (
    <>
      {views[status]}
      <Icon />
      <button onClick={() => setStatus("done")}>Done</button>
    </>
  );
}
