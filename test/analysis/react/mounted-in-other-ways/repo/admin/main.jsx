import { hydrateRoot } from "react-dom/client";

hydrateRoot(document, <h1>Served</h1>);
