import { atom, Provider, useAtom, useAtomValue, useSetAtom } from "jotai";
import { atomWithStorage } from "jotai/utils";

const itemsAtom = atom(1);
const totalAtom = atom((get) => get(itemsAtom) * 10);
const addAtom = atom(null, (get, set, more) => set(itemsAtom, get(itemsAtom) + more));
const themeAtom = atomWithStorage("theme", "light");

function Total() {
  return <p>Total {useAtomValue(totalAtom)}</p>;
}

function Items() {
  const [items] = useAtom(itemsAtom);
  const [theme, setTheme] = useAtom(themeAtom);
  const add = useSetAtom(addAtom);
  return (
    <>
      <p>{items} items</p>
      <button onClick={() => add(1)}>Add</button>
      <p>{theme}</p>
      <button onClick={() => setTheme("dark")}>Night</button>
    </>
  );
}

export default function App() {
  return (
    <Provider>
      <Items />
      <Total />
    </Provider>
  );
}
