import { useState } from "react";
import { useController, useForm } from "react-hook-form";
import useSWR from "swr";

function Plan({ control, value }) {
  const { field } = useController({ name: "plan", control, rules: { required: true } });
  return (
    <label>
      <input type="radio" name="plan" value={value} onChange={() => field.onChange(value)} />
      {value}
    </label>
  );
}

export default function App() {
  const [isSaved, setIsSaved] = useState(false);
  const { data } = useSWR("/plans", () => fetch("/plans").then((answer) => answer.json()));
  const { control, handleSubmit } = useForm({ defaultValues: { plan: undefined } });
  return (
    <main>
      <form>
        {data && data.map((plan) => <Plan key={plan.id} value={plan.id} control={control} />)}
      </form>
      <button onClick={handleSubmit(() => setIsSaved(true))}>Next</button>
      {isSaved && <p>Saved</p>}
    </main>
  );
}
