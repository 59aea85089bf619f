import { useState } from "react";

export default function App() {
  const [state, setState] = useState("idle");
  const save = async () => {
    setState("saving");
    try {
      const response = await fetch("/api/profile", { method: "PUT" });
      setState(response.ok ? "saved" : "failed");
    } catch {
      setState("failed");
    }
  };
  return (
    <>
      <button onClick={save}>{state === "saving" ? "Saving" : "Save"}</button>
      {state === "saved" && <p role="status">Saved</p>}
      {state === "failed" && <p role="alert">Not saved</p>}
    </>
  );
}
