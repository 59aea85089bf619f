import { expect, test } from "vitest";
import { readPackages } from "../../../src/analysis/facts/stacks.ts";
import { notePackagesWithoutPages, noteUnreadStacks } from "../../../src/analysis/facts/unread.ts";
import { createGapLog, type GapLog } from "../../../src/analysis/gaps.ts";
import { LIMITS } from "../../../src/analysis/limits.ts";
import { createProject, type Project } from "../../../src/analysis/source/project.ts";

function createProjectOf(texts: Readonly<Record<string, string>>, gaps: GapLog): Project {
  const sources = Object.entries(texts).map(([path, text]) => ({ path, text }));
  return createProject(sources, { paths: [], roots: [""], workingDirectory: "", gaps });
}

const manifest = (path: string, content: object) => ({ path, text: JSON.stringify(content) });

test("a package without a name is called by its folder", () => {
  const packages = readPackages([manifest("apps/web/package.json", {})], createGapLog());
  expect(packages).toEqual([{ path: "apps/web", name: "web", stacks: [] }]);
});

test("dependencies of every kind count, the first of them with its version", () => {
  const content = {
    dependencies: { react: "^19.0.0" },
    devDependencies: { react: "^18.0.0", vitest: "5.0.0" },
    peerDependencies: { next: "*" },
  };
  const [only] = readPackages([manifest("package.json", content)], createGapLog());
  expect(only?.stacks.map(({ id, version }) => `${id} ${version}`)).toEqual([
    "next *",
    "react ^19.0.0",
    "vitest 5.0.0",
  ]);
});

test("a manifest that cannot be read is a gap", () => {
  const gaps = createGapLog();
  expect(readPackages([{ path: "package.json", text: "{ broken" }], gaps)).toEqual([]);
  expect(gaps.list()).toMatchObject([{ kind: "file", source: { path: "package.json" } }]);
});

test("a limit that a manifest reaches is a gap of that manifest", () => {
  const gaps = createGapLog();
  const depth = LIMITS.jsonDepth.max + 2;
  const text = `{ "a": ${"[".repeat(depth)}${"]".repeat(depth)} }`;
  readPackages([{ path: "apps/web/package.json", text }], gaps);
  expect(gaps.list()).toMatchObject([{ kind: "limit", source: { path: "apps/web/package.json" } }]);
});

test("a stack that no dialect reads is a gap, one that is read is none", () => {
  const gaps = createGapLog();
  const packages = readPackages(
    [
      manifest("package.json", { dependencies: { react: "^19.0.0" } }),
      manifest("apps/old/package.json", { dependencies: { vue: "^3.0.0", vite: "^7.0.0" } }),
    ],
    gaps,
  );
  noteUnreadStacks(packages, new Set(["react"]), createProjectOf({}, gaps));
  expect(gaps.list()).toMatchObject([
    { kind: "stack", what: "apps/old uses Vue ^3.0.0", source: { path: "apps/old/package.json" } },
  ]);
});

test("a stack that no package.json tells of is known by its files", () => {
  const gaps = createGapLog();
  const files = { "mobile/pubspec.yaml": "dependencies:\n  flutter:\n", "a.txt": "" };
  noteUnreadStacks([], new Set(), createProjectOf(files, gaps));
  expect(gaps.list()).toMatchObject([
    { kind: "stack", what: "the repository uses Flutter", source: { path: "mobile/pubspec.yaml" } },
  ]);
});

test("what an application is packed in for phones is no stack of its own", () => {
  const gaps = createGapLog();
  const files = { "package.json": "{}", "android/app/src/main/AndroidManifest.xml": "" };
  noteUnreadStacks([], new Set(), createProjectOf(files, gaps));
  expect(gaps.list()).toEqual([]);
});

test("templates are told by their language, with how many there are", () => {
  const gaps = createGapLog();
  const files = { "views/a.pug": "", "views/b.pug": "", "tests/c.pug": "" };
  noteUnreadStacks([], new Set(), createProjectOf(files, gaps));
  expect(gaps.list()).toMatchObject([
    { kind: "template", what: "2 templates such as views/a.pug" },
  ]);
});

test("a package with a stack that is read, but without pages, is a gap", () => {
  const gaps = createGapLog();
  const packages = readPackages(
    ["web", "ui"].map((name) =>
      manifest(`${name}/package.json`, { dependencies: { react: "^19.0.0" } }),
    ),
    gaps,
  );
  notePackagesWithoutPages(packages, new Set(["react"]), { pages: ["web/src/main.tsx"], gaps });
  expect(gaps.list()).toMatchObject([{ kind: "page", what: "the pages of ui" }]);
});
