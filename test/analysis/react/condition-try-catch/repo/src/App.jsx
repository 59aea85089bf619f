import { useState } from "react";

function parse(text) {
  if (text === "x") throw new Error("Not a number");
  return 1;
}

export default function App() {
  const [problem, setProblem] = useState("");
  const read = () => {
    try {
      parse("x");
      setProblem("");
    } catch (error) {
      setProblem(error.message);
    }
  };
  return (
    <>
      <button onClick={read}>Read</button>
      {problem !== "" && <p role="alert">{problem}</p>}
    </>
  );
}
