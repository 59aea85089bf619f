import { useState } from "react";
import constate from "constate";
import { ThemeProvider, useTheme } from "next-themes";
import { createContainer } from "unstated-next";

const useCount = ({ initial }) => {
  const [count, setCount] = useState(initial);
  return { count, add: () => setCount(count + 1) };
};
const [CountProvider, useItems, useAdd] = constate(
  useCount,
  ({ count }) => count,
  ({ add }) => add,
);
const Kept = createContainer((start = 0) => {
  const [kept, setKept] = useState(start);
  return { kept, keep: () => setKept(kept + 1) };
});

function Items() {
  const items = useItems();
  const add = useAdd();
  const { kept, keep } = Kept.useContainer();
  const { theme, setTheme } = useTheme();
  return (
    <>
      <p>{items} items</p>
      <p>{kept} kept</p>
      <button onClick={() => { add(); keep(); }}>Add</button>
      <p>{theme} theme</p>
      <button onClick={() => setTheme("dark")}>Dark</button>
    </>
  );
}

export default function App() {
  return (
    <ThemeProvider defaultTheme="light">
      <CountProvider initial={0}>
        <Kept.Provider>
          <Items />
        </Kept.Provider>
      </CountProvider>
    </ThemeProvider>
  );
}
