import { useReducer } from "react";

function reducer(state, action) {
  switch (action.type) {
    case "scored":
      return { ...state, points: state.points + action.by };
    case "reset":
      return { points: 0 };
    default:
      return state;
  }
}

export default function App() {
  const [state, dispatch] = useReducer(reducer, { points: 0 });
  return (
    <>
      <p>{state.points} points</p>
      <button onClick={() => dispatch({ type: "scored", by: 2 })}>Score</button>
      <button onClick={() => dispatch({ type: "reset" })}>Start again</button>
    </>
  );
}
