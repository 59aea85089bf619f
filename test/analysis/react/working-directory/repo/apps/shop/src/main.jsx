import { createRoot } from "react-dom/client";
import { Title } from "@/title";

createRoot(document.body).render(<Title />);
