import { useState } from "react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

const load = async () => {
  const response = await fetch("/api/tasks");
  if (!response.ok) throw new Error("Tasks could not be loaded");
  return response.json();
};

const useTasks = () => useQuery({ queryKey: ["tasks"], queryFn: load });

function Total() {
  const { data = [] } = useTasks();
  return <p>{data.length} tasks</p>;
}

export default function Tasks() {
  const [title, setTitle] = useState("");
  const client = useQueryClient();
  const { data, isPending, error } = useTasks();
  const add = useMutation({
    mutationFn: (task) => fetch("/api/tasks", { method: "POST", body: JSON.stringify(task) }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["tasks"] }),
  });
  if (isPending) return <p>Loading</p>;
  if (error) return <p role="alert">{error.message}</p>;
  return (
    <>
      <Total />
      <ul>
        {data.map((task) => (
          <li key={task.id}>{task.title}</li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add.mutate({ title });
        }}
      >
        <input aria-label="Title" value={title} onChange={(event) => setTitle(event.target.value)} />
        <button disabled={add.isPending}>Add</button>
      </form>
      {add.isSuccess && <p role="status">Added</p>}
    </>
  );
}
