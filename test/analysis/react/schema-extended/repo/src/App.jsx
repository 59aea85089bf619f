import { useState } from "react";
import { useForm } from "react-hook-form";
import { zodResolver } from "@hookform/resolvers/zod";
import { z } from "zod";

const person = z.object({ name: z.string().min(1, "Say your name") });
const place = z.object({ city: z.string().min(1, { message: "Say your city" }) });
const schema = person.extend({ note: z.string().nullish() }).merge(place);

export default function App() {
  const { register, handleSubmit, formState: { errors } } = useForm({ resolver: zodResolver(schema) });
  const [sent, setSent] = useState(false);
  return (
    <form onSubmit={handleSubmit(() => setSent(true))}>
      <input aria-label="Name" {...register("name")} />
      {errors.name && <p>{errors.name.message}</p>}
      <input aria-label="City" {...register("city")} />
      {errors.city && <p>{errors.city.message}</p>}
      <input aria-label="Note" {...register("note")} />
      <button>Send</button>
      {sent && <p>It was sent</p>}
    </form>
  );
}
