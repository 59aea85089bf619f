import { useCart } from "./stores/cart";
import { useList } from "./stores/list";
import useSession from "./stores/session";
import { Summary } from "./Summary";

export default function App() {
  const add = useCart((state) => state.add);
  const { entries } = useList((state) => state.list);
  const more = useList.getState().more;
  return (
    <>
      <Summary />
      <button onClick={add}>Add</button>
      <button onClick={() => useSession.getState().logIn("Ann")}>Log in</button>
      <button onClick={more}>More</button>
      <ul>
        {entries.map((entry) => (
          <li key={entry}>{entry}</li>
        ))}
      </ul>
    </>
  );
}
