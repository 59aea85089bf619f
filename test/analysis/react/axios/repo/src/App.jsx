import { useState } from "react";
import axios from "axios";

export default function App() {
  const [state, setState] = useState("");
  const send = async () => {
    try {
      await axios.post("/api/messages", { text: "Hi" });
      setState("Sent");
    } catch {
      setState("Not sent");
    }
  };
  return (
    <>
      <button onClick={send}>Send</button>
      {state && <p role="status">{state}</p>}
    </>
  );
}
