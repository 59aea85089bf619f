import { useState } from "react";

const tasks = [
  { name: "Wash", done: true },
  { name: "Dry", done: false },
];

export default function App() {
  const [filter, setFilter] = useState("all");
  const shown = tasks.filter((task) => filter === "all" || task.done === (filter === "done"));
  return (
    <>
      <button onClick={() => setFilter("all")}>All</button>
      <button onClick={() => setFilter("done")}>Done</button>
      <ul>
        {shown.map((task) => (
          <li key={task.name}>{task.name}</li>
        ))}
      </ul>
    </>
  );
}
