import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix, win32 } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reviewPaths } from "../../src/safety/path-policy.ts";
import { type Random, randomFrom } from "../random.ts";
import { CONTEXT, HARMLESS_SPEC } from "./support.ts";

const PIECES = [
  "a",
  "login",
  "tests",
  "e2e",
  ".",
  "..",
  "...",
  "",
  " ",
  "~",
  "-x",
  ".git",
  ".GIT",
  "git~1",
  ".github",
  "CON",
  "aux ",
  "nul.ts",
  "com1 .spec.ts",
  "lpt9",
  "$(id)",
  ";ls",
  "|",
  "`x`",
  "'",
  '"',
  "<",
  ">",
  "*",
  "?",
  "\0",
  "\n",
  "\r",
  "	",
  "\x1B[0m",
  "‮",
  "​",
  "­",
  "é",
  "é",
  "тест",
  "ｅ",
  "\ud800",
  "😀",
  "C:",
  "\\",
  "\\\\srv",
  "file:",
  ":x",
  "%2e%2e",
  "x.",
  "x ",
  "X",
  "node_modules",
  "hooks",
  "workflows",
  "package.json",
  "playwright.config.ts",
  "AGENTS.md",
  "a.spec.ts",
  "b.test.js",
  "c.ts",
  "d.yml",
  "e.spec.tsx",
];

function randomPath(random: Random): string {
  const segments = random.list(5, () => random.list(2, () => random.pick(PIECES)).join(""));
  const start = random.pick(["", "", "tests/", "tests/", "apps/web/e2e/", "/", "./"]);
  const end = random.pick(["", ".spec.ts", "/x.spec.ts"]);
  return start + segments.join(random.pick(["/", "/", "/", "\\", "//"])) + end;
}

function accepted(paths: readonly string[]): readonly string[] {
  const files = paths.map((path) => ({ path, contents: HARMLESS_SPEC }));
  return reviewPaths(files, CONTEXT).length === 0 ? paths : [];
}

describe("100,000 random paths", () => {
  const kept = new Set<string>();
  const random = randomFrom(20_260_827);
  for (let count = 0; count < 100_000; count += 1) {
    for (const path of accepted([randomPath(random)])) kept.add(path);
  }
  let folder = "";

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "amtp-paths-"));
    execFileSync("git", ["init", "-q", folder]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("are not all refused", () => {
    expect(kept.size).toBeGreaterThan(200);
  });

  it("stay in the folders for tests when they are let through, on every system", () => {
    const roots = CONTEXT.allowedRoots;
    const escaped = [...kept].filter(
      (path) =>
        !roots.some((root) => posix.normalize(path).startsWith(`${root}/`)) ||
        posix.normalize(path) !== path ||
        win32.normalize(path).replaceAll("\\", "/") !== path ||
        !win32.resolve("C:\\repo", path).startsWith("C:\\repo\\") ||
        /[^\x20-\x7e]/.test(path) ||
        /(?:^|\/)(?:\.[^/]*|git~1|hooks|node_modules|workflows|package\.json|agents\.md|[^/]*\.config\.ts)(?:\/|$)/i.test(
          path,
        ),
    );

    expect(escaped).toEqual([]);
  });

  it("are paths for git as they are, with its own protections on", () => {
    const git = (args: readonly string[], input = "") =>
      execFileSync(
        "git",
        ["-C", folder, "-c", "core.protectNTFS=true", "-c", "core.protectHFS=true", ...args],
        { input, encoding: "utf8" },
      );
    const blob = git(["hash-object", "-w", "--stdin"], HARMLESS_SPEC).trim();
    const sample = oneOfEach([...kept].sort());
    git(
      ["update-index", "-z", "--index-info"],
      sample.map((path) => `100644 ${blob}\t${path}\0`).join(""),
    );
    const listed = git(["ls-files", "-z"])
      .split("\0")
      .filter((path) => path !== "");

    expect(listed.sort()).toEqual([...sample].sort());
    expect(git(["fsck", "--strict"])).toBe("");
  });
});

/** Paths of which none needs another one as its folder. */
function oneOfEach(paths: readonly string[]): readonly string[] {
  return paths.filter(
    (path) => !paths.some((other) => path !== other && path.startsWith(`${other}/`)),
  );
}

describe("sets of paths", () => {
  it("have no two that a file system without cases takes for one", () => {
    const names = ["a", "A", "b", "x.spec.ts", "X.spec.ts", "a.spec.ts"];
    for (let seed = 0; seed < 10_000; seed += 1) {
      const random = randomFrom(seed);
      const paths = random.list(4, () =>
        `tests/${random.list(2, () => random.pick(names)).join("/")}/y.spec.ts`.replace("//", "/"),
      );
      const kept = accepted(paths);
      const folders = kept.flatMap((path) =>
        path.split("/").map((_, depth, all) => all.slice(0, depth + 1).join("/")),
      );
      const written = new Set(folders);
      expect([paths, new Set([...written].map((path) => path.toLowerCase())).size]).toEqual([
        paths,
        written.size,
      ]);
      expect([paths, new Set(kept).size]).toEqual([paths, kept.length]);
    }
  });
});

describe("files that set up tools", () => {
  const NAMES =
    `playwright.config.ts vitest.config.ts vite.config.mts jest.config.js karma.conf.js webpack.config.js
    rollup.config.mjs babel.config.cjs next.config.ts nuxt.config.ts svelte.config.js astro.config.mjs tailwind.config.ts
    postcss.config.js eslint.config.mjs prettier.config.js stylelint.config.js commitlint.config.ts lint-staged.config.js
    release.config.cjs metro.config.js app.config.ts cypress.config.ts wdio.conf.ts protractor.conf.js codecept.conf.js
    global-setup.ts global-teardown.ts globalSetup.ts setupTests.ts setup-tests.js jest.setup.ts vitest.setup.ts
    vitest.workspace.ts jest-environment.js mocha-setup.js gulpfile.js Gruntfile.js jakefile.js knexfile.ts ormconfig.ts
    dangerfile.ts instrumentation.ts middleware.ts next-env.d.ts vite-env.d.ts webpack.mix.js sw.js service-worker.js
    types.d.ts pnpmfile.cjs yarn.config.cjs .eslintrc.js .pnp.cjs .mocharc.js .babelrc.js .lintstagedrc.mjs
    .huskyrc.js .commitlintrc.ts`.split(/\s+/);

  it("are more than 50 by name, and none of them is ever written", () => {
    const written = NAMES.filter((name) => accepted([`tests/${name}`]).length > 0);

    expect(NAMES.length).toBeGreaterThan(50);
    expect(written).toEqual([]);
  });

  it("do not stand in the way of specs about them", () => {
    const names = [
      "middleware.spec.ts",
      "global-setup.spec.ts",
      "sw.test.ts",
      "config.spec.ts",
      "setup.page.ts",
    ];

    expect(names.flatMap((name) => accepted([`tests/${name}`]))).toEqual(
      names.map((name) => `tests/${name}`),
    );
  });
});
