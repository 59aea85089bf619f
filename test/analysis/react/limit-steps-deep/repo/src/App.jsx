import { useState } from "react";

const names = ["One", "Two", "Three", "Four", "Five"];

export default function App() {
  const [step, setStep] = useState(0);
  return (
    <>
      {names.slice(0, step + 1).map((name, index) => (
        <button key={name} onClick={() => setStep(index + 1)}>
          {name}
        </button>
      ))}
      {step === 5 && <p>All five</p>}
    </>
  );
}
