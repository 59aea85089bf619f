import { useToast } from "./use-toast";

function Toaster() {
  const { toasts } = useToast();
  return (
    <div>
      {toasts.map(({ id, title }) => (
        <p key={id}>{title}</p>
      ))}
    </div>
  );
}

function Form() {
  const { toast } = useToast();
  return <button onClick={() => toast({ title: "Saved" })}>Save</button>;
}

export default function App() {
  return (
    <>
      <Toaster />
      <Form />
    </>
  );
}
