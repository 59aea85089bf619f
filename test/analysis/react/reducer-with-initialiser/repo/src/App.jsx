import { useReducer } from "react";

const start = (size) => ({ size, open: false });
const reducer = (state, event) => (event === "toggled" ? { ...state, open: !state.open } : state);

export default function App() {
  const [state, send] = useReducer(reducer, 3, start);
  return (
    <>
      <h1>{state.size} rooms</h1>
      <button onClick={() => send("toggled")}>Doors</button>
      {state.open && <p>The doors are open</p>}
    </>
  );
}
