import { expect, test } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { openAppModel } from "../../src/app-model/open-app-model.ts";
import { createBudget } from "../../src/analysis/budget.ts";

const file = (path: string, text: string) => ({ path, text });
const SITE = [
  file("index.html", "<!doctype html><h1>Start</h1><button>Greet</button>"),
  file("guide/deep/index.html", "<!doctype html><h1>Guide</h1>"),
];

async function modelWith(work: number) {
  const paths = SITE.map(({ path }) => path);
  return openAppModel(await analyse(SITE, { workingDirectory: "", paths, work }));
}

test("pages beyond the work that is allowed are routes without a screen, and a gap", async () => {
  const { routes, screens, gaps } = await modelWith(1);
  expect(screens.map(({ route }) => route)).toEqual(["/"]);
  expect(routes.map(({ path, screen }) => [path, screen])).toEqual([
    ["/guide/deep/", null],
    ["/", "screen:/"],
  ]);
  expect(gaps).toContainEqual(
    expect.objectContaining({
      kind: "limit",
      what: "pages that were not looked at",
      source: { path: "guide/deep/index.html", line: 1 },
      count: 1,
    }),
  );
});

test("with enough work, every page is looked at", async () => {
  const { screens, gaps } = await modelWith(1_000_000);
  expect(screens.map(({ route }) => route)).toEqual(["/guide/deep/", "/"]);
  expect(gaps.filter(({ kind }) => kind === "limit")).toEqual([]);
});

/** Pages that show the same many boxes, of which nothing is told, around a heading of their own. */
function pagesInOneShell(count: number): { path: string; text: string }[] {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const routes = numbers.map((n) => `<Route path="/page-${n}" element={<h1>Page ${n}</h1>} />`);
  const imports = 'import { BrowserRouter, Outlet, Route, Routes } from "react-router";\n';
  const render = 'import { createRoot } from "react-dom/client";\n';
  const shell = `function Boxes() { return <div>${"<i></i>".repeat(400)}</div>; }
    function Shell() { return <main><Boxes /><Outlet /></main>; }\n`;
  const app = `<BrowserRouter><Routes><Route element={<Shell />}>${routes.join("")}</Route></Routes></BrowserRouter>`;
  return [
    file("package.json", '{"dependencies":{"react":"19.0.0","react-router":"7.0.0"}}'),
    file("index.html", '<div id="root"></div><script type="module" src="/main.jsx"></script>'),
    file("main.jsx", `${imports}${render}${shell}createRoot(document.body).render(${app});\n`),
  ];
}

test("what is shown as it was on another page costs work as well", async () => {
  const site = pagesInOneShell(30);
  const paths = site.map(({ path }) => path);
  const { screens, gaps } = await analyse(site, { workingDirectory: "", paths, work: 4000 });
  expect(screens.length).toBeGreaterThan(1);
  expect(screens.length).toBeLessThan(30);
  expect(gaps.map(({ what }) => what)).toContain("pages that were not looked at");
});

test("elements cost work beside the steps of evaluation", () => {
  let steps = 0;
  const budget = createBudget(100, () => steps);
  steps = 80;
  expect(budget.isSpent()).toBe(false);
  budget.addElements(1);
  expect(budget.isSpent()).toBe(true);
});
