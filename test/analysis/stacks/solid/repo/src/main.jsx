import { createSignal, Show } from "solid-js";
import { render } from "solid-js/web";

function App() {
  const [count, setCount] = createSignal(0);
  return (
    <>
      <button onClick={() => setCount(count() + 1)}>Count {count()}</button>
      <Show when={count() > 3}>
        <p>Enough</p>
      </Show>
    </>
  );
}

render(() => <App />, document.getElementById("root"));
