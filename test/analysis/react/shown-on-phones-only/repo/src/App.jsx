import { useState } from "react";

export default function App() {
  const [step, setStep] = useState(1);
  return (
    <main>
      <p>Step {step}</p>
      <p className="sm:hidden">Swipe to go on</p>
      <p className="hidden sm:block">Swipe to go on</p>
      <div className="sm:hidden">
        <button onClick={() => setStep(step + 1)}>Next</button>
      </div>
      <button className="hidden sm:block" onClick={() => setStep(step + 1)}>
        Next
      </button>
    </main>
  );
}
