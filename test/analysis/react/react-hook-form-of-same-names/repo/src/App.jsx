import { useState } from "react";
import { useForm } from "react-hook-form";

function NameForm({ label, submit, done }) {
  const { register, handleSubmit, formState: { errors } } = useForm();
  const [name, setName] = useState("");
  return (
    <form onSubmit={handleSubmit((data) => setName(data.name))}>
      <label>
        {label}
        <input {...register("name", { required: `${label} is required` })} />
      </label>
      {errors.name && <p>{errors.name.message}</p>}
      <button>{submit}</button>
      {name && <p>{done} {name}</p>}
    </form>
  );
}

export default function App() {
  const [isNew, setNew] = useState(true);
  return (
    <main>
      <NameForm label="Your name" submit="Ask" done="Asked for" />
      <NameForm label="Your friend" submit="Invite" done="Invited" />
      {isNew ? (
        <NameForm label="New name" submit="Join" done="Joined by" />
      ) : (
        <NameForm label="Old name" submit="Sign in" done="Back again" />
      )}
      <button type="button" onClick={() => setNew(!isNew)}>Switch</button>
    </main>
  );
}
