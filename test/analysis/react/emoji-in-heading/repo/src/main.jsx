import { createRoot } from "react-dom/client";

createRoot(document.body).render(
  <main>
    <h1>
      Hi there!{" "}
      <span role="img" aria-labelledby="nothing">
        👋
      </span>
    </h1>
    <h2>
      Hi there!{" "}
      <span role="img" aria-label="wave">
        👋
      </span>
    </h2>
  </main>,
);
