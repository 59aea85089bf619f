import { useState } from "react";
import { QueryClient, QueryClientProvider, useMutation, useQuery } from "@tanstack/react-query";

const client = new QueryClient();

function Tasks() {
  const [saved, setSaved] = useState(false);
  const { data, isLoading } = useQuery({
    queryKey: ["tasks"],
    queryFn: async () => (await fetch("/tasks")).json(),
  });
  const save = useMutation({ mutationFn: () => fetch("/save"), onSuccess: () => setSaved(true) });
  return (
    <>
      {isLoading && <p>Loading</p>}
      {data?.map((task) => (
        <p key={task.id}>{task.title}</p>
      ))}
      <button onClick={() => save.mutate()} disabled={save.isPending}>
        Save
      </button>
      {saved && <p role="status">Saved</p>}
    </>
  );
}

export default function App() {
  return (
    <QueryClientProvider client={client}>
      <Tasks />
    </QueryClientProvider>
  );
}
