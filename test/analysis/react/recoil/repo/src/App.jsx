import { atom, RecoilRoot, selector, useRecoilState, useRecoilValue, useResetRecoilState } from "recoil";

const itemsState = atom({ key: "items", default: 1 });
const totalState = selector({ key: "total", get: ({ get }) => get(itemsState) * 10 });

function Total() {
  return <p>Total {useRecoilValue(totalState)}</p>;
}

function Items() {
  const [items, setItems] = useRecoilState(itemsState);
  const reset = useResetRecoilState(itemsState);
  return (
    <>
      <p>{items} items</p>
      <button onClick={() => setItems((before) => before + 1)}>Add</button>
      <button onClick={reset}>Reset</button>
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
