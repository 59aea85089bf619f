import { useState } from "react";
import { Button } from "@/components/ui/button";

export default function App() {
  const [saved, setSaved] = useState(false);
  return (
    <>
      <Button tone="loud" onClick={() => setSaved(true)}>
        Save
      </Button>
      <Button asChild>
        <a href="/help">Help</a>
      </Button>
      {saved && <p role="status">Saved</p>}
    </>
  );
}
