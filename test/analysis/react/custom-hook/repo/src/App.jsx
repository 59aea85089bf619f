import { useToggle } from "./use-toggle";

export default function App() {
  const [isOn, toggle] = useToggle();
  return (
    <>
      <button onClick={toggle}>Lamp</button>
      {isOn ? <p>Light</p> : <p>Darkness</p>}
    </>
  );
}
