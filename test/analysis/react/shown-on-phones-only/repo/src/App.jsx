import { useState } from "react";

export default function App() {
  const [step, setStep] = useState(1);
  return (
    <main>
      <p>Step {step}</p>
      <div className="sm:hidden">
        <button onClick={() => setStep(step + 1)}>Next</button>
      </div>
      <button className="hidden sm:block" onClick={() => setStep(step + 1)}>
        Next
      </button>
    </main>
  );
}
