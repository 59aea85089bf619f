import { createRoot } from "react-dom/client";

function sum() {
  let total = 0;
  for (let i = 0; i < 99; i += 1)
    for (let j = 0; j < 99; j += 1) for (let k = 0; k < 99; k += 1) total += (i + j) * k;
  return total;
}

const heading = <h1>{sum()}</h1>;

createRoot(document.body).render(heading);
