import { useState, useTransition } from "react";

export default function App() {
  const [tab, setTab] = useState("home");
  const [pending, startTransition] = useTransition();
  return (
    <>
      <button onClick={() => startTransition(() => setTab("news"))}>News</button>
      {pending && <p>One moment</p>}
      <h1>{tab === "home" ? "Welcome" : "What is new"}</h1>
    </>
  );
}
