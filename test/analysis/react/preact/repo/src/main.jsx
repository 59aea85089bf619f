import { render } from "preact";
import { useState } from "preact/hooks";

function App() {
  const [count, setCount] = useState(0);
  return (
    <>
      <output>{count}</output>
      <button onClick={() => setCount(count + 1)}>More</button>
    </>
  );
}

render(<App />, document.getElementById("root"));
