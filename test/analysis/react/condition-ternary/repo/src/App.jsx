import { useState } from "react";

export default function App() {
  const [step, setStep] = useState(1);
  return (
    <>
      {step === 1 ? <h1>Address</h1> : step === 2 ? <h1>Payment</h1> : <h1>Thank you</h1>}
      <button onClick={() => setStep(step + 1)}>Next</button>
    </>
  );
}
