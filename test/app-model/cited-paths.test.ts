import { describe, expect, it } from "vitest";
import { citedPaths } from "../../src/app-model/cited-paths.ts";
import { EMPTY_APP_MODEL } from "../mcp/support.ts";

const at = (path: string) => ({ source: { path, line: 1 }, by: "test" });

describe("the files that facts cite", () => {
  it("are those of every kind of fact, and those a screen is made of", () => {
    const paths = citedPaths({
      ...EMPTY_APP_MODEL,
      routes: [
        {
          path: "/",
          kind: "table",
          screen: "home",
          guarded: false,
          certainty: "literal",
          ...at("routes.tsx"),
        },
      ],
      screens: [
        {
          id: "home",
          route: "/",
          title: null,
          elements: [],
          forms: [{ id: "search", fields: [], submit: null, ...at("form.tsx") }],
          effects: [],
          files: ["part.tsx"],
          source: { path: "home.tsx", line: 1 },
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
    expect([...paths].toSorted()).toEqual([
      "a.spec.ts",
      "api.ts",
      "form.tsx",
      "home.tsx",
      "odd.tsx",
      "part.tsx",
      "routes.tsx",
    ]);
  });

  it("are none when there is no fact", () => {
    expect(citedPaths(EMPTY_APP_MODEL).size).toBe(0);
  });
});
