import { zodResolver } from "@hookform/resolvers/zod";
import { Controller, useForm } from "react-hook-form";
import { z } from "zod";

const schema = z.object({
  email: z.email("No address"),
  password: z.string().min(8, "Too short"),
});

export default function App() {
  const { control, register, handleSubmit, formState } = useForm({ resolver: zodResolver(schema) });
  return (
    <form onSubmit={handleSubmit(() => {})}>
      <input aria-label="E-mail" {...register("email")} />
      <p role="alert">{formState.errors.email?.message}</p>
      <Controller
        name="password"
        control={control}
        render={({ field }) => <input aria-label="Password" type="password" {...field} />}
      />
      <button>Log in</button>
    </form>
  );
}
