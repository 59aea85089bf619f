import { useState } from "react";
import { useFlags } from "flags-kit";

export default function App() {
  const flags = useFlags();
  const [log, setLog] = useState("nothing");
  const run = () => {
    if (flags.a) return setLog("a");
    if (flags.b) return setLog("b");
    if (flags.c) return setLog("c");
    if (flags.d) return setLog("d");
    return setLog("e");
  };
  return (
    <>
      <button onClick={run}>Run</button>
      <p>{log}</p>
    </>
  );
}
