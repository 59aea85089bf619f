import { useEffect, useState } from "react";

export default function App() {
  const [timer, setTimer] = useState({ isOpen: true, minutes: 25, running: false });
  const [clock, setClock] = useState({ title: "World clock", seconds: 0 });
  useEffect(() => {
    const ticking = setInterval(() => setTimer({ isOpen: false, minutes: 24, running: true }), 1000);
    if (!timer.running) clearInterval(ticking);
    return () => clearInterval(ticking);
  }, [timer.running]);
  useEffect(() => {
    const ticking = setInterval(() => setClock((now) => ({ ...now, seconds: now.seconds + 1 })), 500);
    return () => clearInterval(ticking);
  }, []);
  return (
    <>
      {timer.isOpen && <h1>{timer.minutes + ":00"}</h1>}
      <h2>{clock.title}</h2>
      <p>{"Open for " + clock.seconds + " seconds"}</p>
    </>
  );
}
