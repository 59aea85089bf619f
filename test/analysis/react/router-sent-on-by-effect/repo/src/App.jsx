import { useEffect, useState } from "react";
import { BrowserRouter, Outlet, Route, Routes, useNavigate } from "react-router";

function Wizard() {
  const navigate = useNavigate();
  const [step, setStep] = useState(1);
  useEffect(() => {
    navigate(step === 1 ? "/info" : "/add-ons");
  }, [step]);
  return (
    <main>
      <Outlet />
      {step === 1 && <button onClick={() => setStep(2)}>Next</button>}
    </main>
  );
}

export default function App() {
  return (
    <BrowserRouter>
      <Routes>
        <Route element={<Wizard />}>
          <Route path="/info" element={<h1>Your name</h1>} />
          <Route path="/add-ons" element={<h1>Add-ons</h1>} />
        </Route>
      </Routes>
    </BrowserRouter>
  );
}
