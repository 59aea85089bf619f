import { useState } from "react";
import { useForm } from "react-hook-form";

export default function App() {
  const { register, handleSubmit, formState } = useForm();
  const [sent, setSent] = useState(false);
  return (
    <form onSubmit={handleSubmit(() => setSent(true))}>
      <label htmlFor="name">Name</label>
      <input id="name" {...register("name", { required: "Name is required" })} />
      {formState.errors.name && <p role="alert">{formState.errors.name.message}</p>}
      <button>Send</button>
      {sent && <p role="status">Thank you</p>}
    </form>
  );
}
