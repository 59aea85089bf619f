import { useState, type FormEvent } from "react";
import { Button } from "@/components/Button";
import { TextField } from "@/components/TextField";

interface Todo {
  id: number;
  title: string;
  done: boolean;
}

type Filter = "all" | "active" | "done";

export function TodosPage() {
  const [todos, setTodos] = useState<Todo[]>([]);
  const [title, setTitle] = useState("");
  const [filter, setFilter] = useState<Filter>("all");

  const left = todos.filter((todo) => !todo.done).length;
  const shown = todos.filter((todo) => filter === "all" || todo.done === (filter === "done"));

  function add(event: FormEvent) {
    event.preventDefault();
    if (title.trim() === "") return;
    setTodos([...todos, { id: Date.now(), title: title.trim(), done: false }]);
    setTitle("");
  }

  function toggle(id: number) {
    setTodos(todos.map((todo) => (todo.id === id ? { ...todo, done: !todo.done } : todo)));
  }

  return (
    <>
      <h1>Todos</h1>
      <form onSubmit={add}>
        <TextField label="New todo" placeholder="What needs to be done?" value={title} onChange={(event) => setTitle(event.target.value)} />
        <Button type="submit">Add todo</Button>
      </form>
      <div role="group" aria-label="Filter">
        <Button aria-pressed={filter === "all"} onClick={() => setFilter("all")}>All</Button>
        <Button aria-pressed={filter === "active"} onClick={() => setFilter("active")}>Active</Button>
        <Button aria-pressed={filter === "done"} onClick={() => setFilter("done")}>Done</Button>
      </div>
      {todos.length === 0 && <p>Nothing to do yet.</p>}
      <ul>
        {shown.map((todo) => (
          <li key={todo.id}>
            <label>
              <input type="checkbox" checked={todo.done} onChange={() => toggle(todo.id)} />
              {todo.title}
            </label>
          </li>
        ))}
      </ul>
      <p role="status">{left} {left === 1 ? "todo" : "todos"} left</p>
    </>
  );
}
