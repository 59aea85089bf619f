// How the time of an analysis grows with the elements of a page:
//   node test/benchmark/analysis/growth.ts
// Prints a line per size: a layout of so many buttons with state of its own on ten routes, and a
// page of so many elements without any listener. Milliseconds of processor time of this process.
import { analyse } from "../../../src/analysis/analyse.ts";
import type { SourceFile } from "../../../src/analysis/source/source-file.ts";

const ROUTES = 10;

/** An application whose layout has so many buttons, each of which shows a text. */
function layoutOf(buttons: number): readonly SourceFile[] {
  const numbers = Array.from({ length: buttons }, (_, index) => index);
  const parts = numbers.map(
    (index) =>
      `function Toggle${index}() { const [on, setOn] = useState(false); return <div><button onClick={() => setOn(!on)}>Show ${index}</button>{on && <p>Text ${index}</p>}</div>; }`,
  );
  const routes = Array.from(
    { length: ROUTES },
    (_, index) => `<Route path="/page${index}" element={<h1>Page ${index}</h1>} />`,
  );
  const layout = `export function Layout() { return <main>${numbers.map((index) => `<Toggle${index} />`).join("")}<Outlet /></main>; }`;
  return [
    {
      path: "src/main.jsx",
      text: `import { createRoot } from "react-dom/client";
import { useState } from "react";
import { BrowserRouter, Routes, Route, Outlet } from "react-router-dom";
${parts.join("\n")}
${layout}
createRoot(document.body).render(<BrowserRouter><Routes><Route element={<Layout />}>${routes.join("")}</Route></Routes></BrowserRouter>);`,
    },
  ];
}

/** One page of so many elements that nothing listens to. */
function pageOf(elements: number): readonly SourceFile[] {
  const items = Array.from({ length: elements }, (_, index) => `<p>Paragraph ${index}</p>`);
  return [
    {
      path: "src/main.jsx",
      text: `import { createRoot } from "react-dom/client";
createRoot(document.body).render(<main>${items.join("")}</main>);`,
    },
  ];
}

async function milliseconds(files: readonly SourceFile[]): Promise<number> {
  const before = process.cpuUsage();
  await analyse(files, { workingDirectory: "", paths: files.map(({ path }) => path) });
  const { user, system } = process.cpuUsage(before);
  return Math.round((user + system) / 1000);
}

await milliseconds(layoutOf(20));
for (const buttons of [20, 60, 120, 240])
  console.log(
    `${buttons} buttons on ${ROUTES} routes: ${await milliseconds(layoutOf(buttons))} ms`,
  );
for (const elements of [625, 1250, 2500])
  console.log(`${elements} elements: ${await milliseconds(pageOf(elements))} ms`);
