import { useState } from "react";

enum Stage {
  Draft,
  Sent = "sent",
}

export default function App() {
  const [stage, setStage] = useState<Stage>(Stage.Draft);
  return (
    <>
      {stage === Stage.Draft && <button onClick={() => setStage(Stage.Sent)}>Send</button>}
      {stage === Stage.Sent && <p>It is on its way</p>}
    </>
  );
}
