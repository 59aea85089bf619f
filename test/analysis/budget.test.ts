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

test("elements cost work beside the steps of evaluation", () => {
  let steps = 0;
  const budget = createBudget(100, () => steps);
  steps = 80;
  expect(budget.isSpent()).toBe(false);
  budget.addElements(2);
  expect(budget.isSpent()).toBe(true);
});
