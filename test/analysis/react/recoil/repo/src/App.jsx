import { atom, RecoilRoot, selector, useRecoilState, useRecoilValue } from "recoil";

const itemsState = atom({ key: "items", default: 1 });
const totalState = selector({ key: "total", get: ({ get }) => get(itemsState) * 10 });

function Total() {
  return <p>Total {useRecoilValue(totalState)}</p>;
}

function Items() {
  const [items, setItems] = useRecoilState(itemsState);
  return (
    <>
      <p>{items} items</p>
      <button onClick={() => setItems((before) => before + 1)}>Add</button>
    </>
  );
}

export default function App() {
  return (
    <RecoilRoot>
      <Items />
      <Total />
    </RecoilRoot>
  );
}
