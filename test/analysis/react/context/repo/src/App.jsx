import { createContext, useContext, useState } from "react";

const Theme = createContext(null);

function Toggle() {
  const { setDark } = useContext(Theme);
  return <button onClick={() => setDark(true)}>Dark</button>;
}

function Note() {
  const { dark } = useContext(Theme);
  return <p>{dark ? "It is night" : "It is day"}</p>;
}

export default function App() {
  const [dark, setDark] = useState(false);
  return (
    <Theme.Provider value={{ dark, setDark }}>
      <Toggle />
      <Note />
    </Theme.Provider>
  );
}
