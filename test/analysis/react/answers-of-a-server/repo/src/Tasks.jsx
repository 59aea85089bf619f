import { useEffect, useState } from "react";

function Task({ title, done, onRemove }) {
  return (
    <li>
      <span>{title}</span> {done && <em>Done</em>} <button onClick={onRemove}>Remove</button>
    </li>
  );
}

export default function Tasks() {
  const [tasks, setTasks] = useState([]);
  const [error, setError] = useState(null);
  const [isLoading, setIsLoading] = useState(true);
  useEffect(() => {
    fetch("/api/tasks?sort=title")
      .then((response) => {
        if (!response.ok) throw new Error("Tasks could not be loaded");
        return response.json();
      })
      .then(({ items }) => setTasks(items))
      .catch(({ message }) => setError(message))
      .finally(() => setIsLoading(false));
  }, []);
  if (isLoading) return <p>Loading</p>;
  if (error) return <p role="alert">{error}</p>;
  if (tasks.length === 0) return <p>Nothing to do</p>;
  return (
    <ul>
      {tasks.map((task) => (
        <Task
          key={task.id}
          {...task}
          onRemove={() => setTasks(tasks.filter(({ id }) => id !== task.id))}
        />
      ))}
    </ul>
  );
}
