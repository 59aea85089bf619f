import { describe, expect, test } from "vitest";
import { createGapLog } from "../../../src/analysis/gaps.ts";
import { readAliases } from "../../../src/analysis/source/aliases.ts";
import { createResolver } from "../../../src/analysis/source/resolve.ts";

const PATHS = new Set([
  "src/main.tsx",
  "src/button.tsx",
  "src/lib/date.ts",
  "src/lib/index.ts",
  "src/data.json",
  "src/both.ts",
  "src/both.js",
  "src/both/index.ts",
  "app/root.tsx",
  "packages/ui/src/card.tsx",
]);

const plain = createResolver(PATHS, []);

test.each([
  ["./button", "src/button.tsx"],
  ["./button.tsx", "src/button.tsx"],
  ["./button.js", "src/button.tsx"],
  ["./lib", "src/lib/index.ts"],
  ["./lib/", "src/lib/index.ts"],
  ["./lib/date", "src/lib/date.ts"],
  ["../app/root", "app/root.tsx"],
  ["./data.json", "src/data.json"],
  ["./data", "src/data.json"],
  ["./both", "src/both.ts"],
  ["./both.js", "src/both.js"],
  ["./button?raw", "src/button.tsx"],
  ["./missing", null],
  ["react", null],
])("in src/main.tsx, %s means %s", (specifier, path) => {
  expect(plain("src/main.tsx", specifier)).toBe(path);
});

/** What an import means where this is the configuration at the top, or in the folder `packages/ui`. */
function resolved(specifier: string, config: object, folder = ""): string | null {
  const prefix = folder === "" ? "" : `${folder}/`;
  const files = [{ path: `${prefix}tsconfig.json`, text: JSON.stringify(config) }];
  const from = folder === "" ? "src/main.tsx" : `${prefix}src/other.tsx`;
  return createResolver(PATHS, readAliases(files, [""], createGapLog()))(from, specifier);
}

describe("the aliases of tsconfig.json", () => {
  const paths = (given: object, more: object = {}): object => ({
    compilerOptions: { paths: given, ...more },
  });

  test.each([
    ["~lib/date", { "~lib/*": ["./src/lib/*"] }],
    ["date", { date: ["./src/lib/date.ts"] }],
    ["~lib/date", { "~lib/*": ["./nowhere/*", "./src/lib/*"] }],
  ])("%s by %j", (specifier, given) => {
    expect(resolved(specifier, paths(given))).toBe("src/lib/date.ts");
  });

  test("start at the base, and the base is an alias itself", () => {
    const config = paths({ "#/*": ["lib/*"] }, { baseUrl: "./src" });
    expect(resolved("#/date", config)).toBe("src/lib/date.ts");
    expect(resolved("lib/date", config)).toBe("src/lib/date.ts");
  });

  test("of which the longest that fits is tried first", () => {
    const config = paths({ "@/*": ["./src/*"], "@/lib/*": ["./src/both*"] });
    expect(resolved("@/lib/", config)).toBe("src/both.ts");
  });

  test("hold in their own folder only", () => {
    const config = paths({ "~/*": ["./src/*"] });
    expect(resolved("~/card", config, "packages/ui")).toBe("packages/ui/src/card.tsx");
    const aliases = readAliases(
      [{ path: "packages/ui/tsconfig.json", text: JSON.stringify(config) }],
      [],
      createGapLog(),
    );
    expect(createResolver(PATHS, aliases)("src/main.tsx", "~/card")).toBeNull();
  });

  test("are exact where they have no star", () => {
    expect(resolved("date/extra", paths({ date: ["./src/lib/date.ts"] }))).toBeNull();
  });

  test.each(["jsconfig.json", "tsconfig.app.json"])("may stand in %s", (name) => {
    const text = JSON.stringify(paths({ "~lib/*": ["./src/lib/*"] }));
    const aliases = readAliases([{ path: name, text }], [], createGapLog());
    expect(createResolver(PATHS, aliases)("src/main.tsx", "~lib/date")).toBe("src/lib/date.ts");
  });

  test.each([
    "{ broken",
    "[]",
    `{ "compilerOptions": 1 }`,
    `{ "compilerOptions": { "paths": [] } }`,
  ])("are none in %s", (text) => {
    expect(readAliases([{ path: "tsconfig.json", text }], [], createGapLog())).toEqual([]);
  });

  test("that cannot be read are a gap", () => {
    const gaps = createGapLog();
    readAliases([{ path: "web/tsconfig.json", text: "{ broken" }], [], gaps);
    expect(gaps.list().map(({ what, why }) => `${what}: ${why}`)).toEqual([
      "the file web/tsconfig.json: it is not JSON",
    ]);
  });
});

test.each([
  ["@/button", "src/button.tsx"],
  ["~/root", "app/root.tsx"],
  ["@/packages/ui/src/card", "packages/ui/src/card.tsx"],
])("without a configuration, %s means what it customarily does: %s", (specifier, path) => {
  expect(resolved(specifier, {})).toBe(path);
});
