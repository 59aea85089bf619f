import { useState } from "react";
import { Controller, FormProvider, useForm, useFormContext } from "react-hook-form";

function NameField() {
  const { register, formState: { errors } } = useFormContext();
  return (
    <div>
      <label htmlFor="name">Name</label>
      <input id="name" {...register("name", { required: "Say your name", minLength: { value: 3, message: "Too short" } })} />
      {errors.name && <p role="alert">{errors.name.message}</p>}
    </div>
  );
}

export default function App() {
  const form = useForm({ defaultValues: { name: "", city: "" } });
  const [said, setSaid] = useState("Nothing was sent");
  return (
    <FormProvider {...form}>
      <form
        onSubmit={form.handleSubmit(
          () => setSaid("It was sent"),
          () => setSaid("It is not right yet"),
        )}
      >
        <NameField />
        <Controller
          name="city"
          control={form.control}
          rules={{ maxLength: { value: 20, message: "Too long" } }}
          render={({ field }) => <input aria-label="City" {...field} />}
        />
        <button type="submit">Send</button>
        <button type="button" onClick={() => form.setError("name", { message: "It is taken" })}>Check</button>
        <button type="button" onClick={() => form.clearErrors()}>Forget</button>
        <p>{said}</p>
      </form>
    </FormProvider>
  );
}
