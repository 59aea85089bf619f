import { useActionState } from "react";

export default function App() {
  const [message, check] = useActionState(
    (before, data) => (data.get("word") ? "Fine" : "Too short"),
    "",
  );
  return (
    <form action={check}>
      <input name="word" aria-label="Word" />
      <button>Check</button>
      <p role="status">{message}</p>
    </form>
  );
}
