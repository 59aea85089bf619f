import { useSyncExternalStore } from "react";

let open = true;
const listeners = new Set();
const subscribe = (listener) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const close = () => {
  open = false;
  for (const listener of listeners) listener();
};

export default function App() {
  const isOpen = useSyncExternalStore(subscribe, () => open);
  return (
    <>
      <p>{isOpen ? "Open" : "Closed"}</p>
      <button onClick={close}>Close shop</button>
    </>
  );
}
