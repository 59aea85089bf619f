import { create } from "zustand";

const useCart = create((set) => ({
  count: 0,
  add: () => set((state) => ({ count: state.count + 1 })),
}));

export default function App() {
  const { count, add } = useCart();
  return (
    <>
      <p>{count} in the cart</p>
      <button onClick={add}>Add</button>
    </>
  );
}
