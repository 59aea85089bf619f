import { useId } from "react";

function City() {
  const id = useId();
  return (
    <div>
      <label htmlFor={`${id}-city`}>City</label>
      <input id={`${id}-city`} />
    </div>
  );
}

export default function App() {
  return <City />;
}
