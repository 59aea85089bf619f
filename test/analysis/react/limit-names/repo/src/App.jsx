import { useMood } from "mood-kit";

export default function App() {
  const { a, b, c } = useMood();
  return (
    <button>
      {a ? "Good " : "Bad "}
      {b ? "red " : "blue "}
      {c ? "day" : "night"}
    </button>
  );
}
