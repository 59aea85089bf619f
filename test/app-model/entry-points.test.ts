import { expect, test } from "vitest";
import { entryPoints } from "../../src/app-model/entry-points.ts";
import { appModel, routeOf, screen, asStored } from "./builders.ts";

const at = (path: string) => ({ source: { path, line: 1 }, by: "test" });

test("the files where a tester would start are those of screens, routes, endpoints and tests", () => {
  const home = screen("/", { source: { path: "src/Home.tsx", line: 1 } });
  const unknown = { ...routeOf(home), screen: null, ...at("src/routes.json") };
  const model = appModel([home], {
    routes: [{ ...routeOf(home), ...at("src/routes.tsx") }, unknown],
    endpoints: [{ method: "GET", path: "/api", ...at("src/api.ts") }],
    tests: {
      config: {
        framework: "playwright",
        path: "playwright.config.ts",
        test_dir: null,
        base_url: null,
        test_id_attribute: null,
        ...at("playwright.config.ts"),
      },
      specs: [
        { path: "e2e/a.spec.ts", framework: "playwright", titles: [], ...at("e2e/a.spec.ts") },
      ],
      helpers: [],
    },
  });
  expect(entryPoints(asStored(model))).toEqual([
    { path: "e2e/a.spec.ts", kind: "test_fixture" },
    { path: "playwright.config.ts", kind: "config" },
    { path: "src/Home.tsx", kind: "ui_component" },
    { path: "src/api.ts", kind: "api_route" },
    { path: "src/routes.json", kind: "config" },
    { path: "src/routes.tsx", kind: "ui_component" },
  ]);
});

test("a file that is several things is named once, by what a tester starts from first", () => {
  const home = screen("/", { source: { path: "src/App.tsx", line: 1 } });
  const model = appModel([home], {
    routes: [{ ...routeOf(home), ...at("src/App.tsx") }],
    endpoints: [{ method: "GET", path: "/api", ...at("src/App.tsx") }],
  });
  expect(entryPoints(asStored(model))).toEqual([{ path: "src/App.tsx", kind: "ui_component" }]);
});
