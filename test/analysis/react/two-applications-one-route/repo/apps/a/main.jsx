import { createRoot } from "react-dom/client";

createRoot(document.body).render(<h1>A</h1>);
