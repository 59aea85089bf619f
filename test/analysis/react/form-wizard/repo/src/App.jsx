import { useState } from "react";

const steps = ["First name", "City"];

export default function App() {
  const [step, setStep] = useState(0);
  const [values, setValues] = useState({});
  const name = steps[step];
  const next = (event) => {
    event.preventDefault();
    if (values[name]) setStep(Math.min(step + 1, steps.length - 1));
  };
  return (
    <form onSubmit={next}>
      <p>
        {step + 1} / {steps.length}
      </p>
      <label key={name}>
        {name}{" "}
        <input
          value={values[name] ?? ""}
          onChange={(event) => setValues({ ...values, [name]: event.target.value })}
        />
      </label>
      <button>Next</button>
    </form>
  );
}
