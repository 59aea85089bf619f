import { createRoot } from "react-dom/client";
import { Button } from "@acme/ui/button";
import { Card } from "@acme/ui";
import { GREETING } from "@acme/words";

createRoot(document.getElementById("root")).render(
  <Card title={GREETING}>
    <Button>Buy</Button>
  </Card>,
);
