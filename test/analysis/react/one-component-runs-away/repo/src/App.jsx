import { useState } from "react";

function sumTo(number) {
  return number <= 1 ? number : sumTo(number - 1) + sumTo(number - 2);
}

function Calendar() {
  return <p>{sumTo(25)}</p>;
}

export default function App() {
  const [isAsked, setAsked] = useState(false);
  return (
    <main>
      <h1>Habits</h1>
      <Calendar />
      <button onClick={() => setAsked(true)}>Ask</button>
      {isAsked && <p>Asked</p>}
    </main>
  );
}
