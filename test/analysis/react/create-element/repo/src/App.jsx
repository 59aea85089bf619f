import { createElement, useState } from "react";

export default function App() {
  const [sent, setSent] = useState(false);
  return createElement(
    "div",
    null,
    createElement("button", { onClick: () => setSent(true) }, "Send"),
    sent && createElement("p", { role: "status" }, "Sent"),
  );
}
