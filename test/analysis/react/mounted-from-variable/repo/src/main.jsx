import { createRoot } from "react-dom/client";

const app = <h1>Kept in a variable</h1>;
createRoot(document.getElementById("root")).render(app);
