import { expect, test } from "vitest";
import {
  readWorkspacePackages,
  sourcesOf,
} from "../../../src/analysis/source/workspace-packages.ts";
import { createResolver } from "../../../src/analysis/source/resolve.ts";

/** Where an import of a page leads, in a repository of one package with this manifest and these files. */
function resolved(specifier: string, manifest: object, files: readonly string[]): string | null {
  const text = JSON.stringify({ name: "@acme/ui", ...manifest });
  const packages = readWorkspacePackages([{ path: "packages/ui/package.json", text }]);
  const paths = new Set(files.map((file) => `packages/ui/${file}`));
  return createResolver(paths, [], packages)("apps/web/src/page.tsx", specifier);
}

test.each([
  ["a source", { source: "./lib/main.ts" }, "lib/main.ts"],
  ["what is built from it", { main: "./dist/index.js" }, "src/index.tsx"],
  ["the types of it", { types: "dist/types/start.d.ts" }, "src/types/start.ts"],
  ["an export", { exports: { ".": { import: "./dist/start.mjs" } } }, "src/start.ts"],
  [
    "an export for development",
    { exports: { import: "./out/x.js", development: "./src/y.ts" } },
    "src/y.ts",
  ],
  ["nothing", {}, "src/index.ts"],
  ["nothing, with its source at the top", {}, "index.tsx"],
])("a package is found by its name where its manifest names %s", (_, manifest, file) => {
  expect(resolved("@acme/ui", manifest, [file])).toBe(`packages/ui/${file}`);
});

test.each([
  [
    "of its own",
    { exports: { "./icons": "./dist/icons/index.js" } },
    "icons",
    "src/icons/index.ts",
  ],
  [
    "of a pattern",
    { exports: { "./*": "./src/components/*.tsx" } },
    "card",
    "src/components/card.tsx",
  ],
  ["that is a path", {}, "src/button", "src/button.tsx"],
  ["that is a path below src", {}, "button", "src/button.tsx"],
])("a part of a package is found by an export %s", (_, manifest, part, file) => {
  expect(resolved(`@acme/ui/${part}`, manifest, [file])).toBe(`packages/ui/${file}`);
});

test("a package with the same beginning is another one", () => {
  expect(resolved("@acme/ui-kit", {}, ["src/index.ts"])).toBeNull();
});

test("a package that is not of the repository has no source", () => {
  expect(sourcesOf("react", [])).toEqual([]);
});
