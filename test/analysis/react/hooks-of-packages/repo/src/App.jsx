import { useCounter } from "@mantine/hooks";
import { useBoolean } from "ahooks";
import useList from "react-use/lib/useList";
import { useToggle } from "@uidotdev/usehooks";
import useLocalStorageState from "use-local-storage-state";
import { useStep } from "usehooks-ts";

export default function App() {
  const [isOpen, { setTrue }] = useBoolean(false);
  const [count, { increment }] = useCounter(1, { min: 0, max: 5 });
  const [step, { goToNextStep }] = useStep(3);
  const [names, { push }] = useList(["Old"]);
  const [theme, setTheme] = useLocalStorageState("theme", { defaultValue: "light" });
  const [on, flip] = useToggle(false);
  return (
    <>
      <button onClick={setTrue}>Open</button>
      {isOpen && <p>Opened</p>}
      <button onClick={increment}>More</button>
      <p>{count} of 5</p>
      <button onClick={goToNextStep}>Next</button>
      <p>Step {step}</p>
      <button onClick={() => push("New")}>Push</button>
      <ul>{names.map((name) => <li key={name}>{name}</li>)}</ul>
      <button onClick={() => setTheme("dark")}>Night</button>
      <p>{theme}</p>
      <button onClick={() => flip()}>Flip</button>
      <p>{on ? "on" : "off"}</p>
    </>
  );
}
