import { describe, expect, it } from "vitest";
import { citedPaths } from "../../src/app-model/cited-paths.ts";
import { appModel, screen, asStored } from "./builders.ts";

const at = (path: string) => ({ source: { path, line: 1 }, by: "test" });

describe("the files that facts cite", () => {
  it("are those of every kind of fact, and those a screen is made of", () => {
    const home = screen("/", {
      forms: [{ id: "search", fields: [], submit: null, ...at("form.tsx") }],
      files: ["part.tsx"],
      source: { path: "home.tsx", line: 1 },
    });
    const model = appModel([home], {
      routes: [
        {
          path: "/",
          kind: "table",
          screen: home.id,
          guarded: false,
          certainty: "literal",
          ...at("routes.tsx"),
        },
      ],
      endpoints: [{ method: "GET", path: "/api", ...at("api.ts") }],
      tests: {
        config: null,
        specs: [{ path: "a.spec.ts", framework: "playwright", titles: [], ...at("a.spec.ts") }],
        helpers: [],
      },
      gaps: [
        {
          kind: "file",
          what: "odd.tsx",
          why: "syntax",
          help: "none",
          count: 1,
          source: { path: "odd.tsx", line: 1 },
        },
      ],
    });
    expect([...citedPaths(asStored(model))].toSorted()).toEqual([
      "a.spec.ts",
      "api.ts",
      "form.tsx",
      "home.tsx",
      "odd.tsx",
      "part.tsx",
      "routes.tsx",
    ]);
  });

  it("are also those of what screens share", () => {
    const menu = { id: "menu", fields: [], submit: null, ...at("menu.tsx") };
    const pages = ["/", "/about"].map((route) =>
      screen(route, { forms: [menu], files: ["layout.tsx"] }),
    );
    const paths = citedPaths(asStored(appModel(pages)));
    expect([...paths].toSorted()).toEqual([
      "layout.tsx",
      "menu.tsx",
      "src/App.tsx",
      "src/routes.tsx",
    ]);
  });

  it("are none when there is no fact", () => {
    expect(citedPaths(asStored(appModel([]))).size).toBe(0);
  });
});
