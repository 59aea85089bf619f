import { describe, expect, it } from "vitest";
import { printablePath, type ReviewContext } from "../../src/safety/finding.ts";
import { reviewGeneratedFiles } from "../../src/safety/review.ts";
import { CONTEXT, HARMLESS_SPEC, rulesForPath, rulesOf } from "./support.ts";

const RTL = "\u202E";

describe("the path of a generated file", () => {
  it.each([
    "tests/login.spec.ts",
    "tests/deep/er/login.spec.tsx",
    "tests/Login Page.spec.ts",
    "tests/(group)/[id].spec.ts",
    "tests/@smoke/a+b_c-d.e2e.mjs",
    "tests/pages/login.page.ts",
    "tests/console.spec.ts",
    "tests/auxiliary.spec.ts",
    "tests/gitignore.spec.ts",
    "tests/package.spec.ts",
    "tests/config.spec.ts",
    "apps/web/e2e/checkout.test.js",
  ])("may be %j", (path) => {
    expect(rulesForPath(path)).toEqual([]);
  });

  it.each([
    "../../.github/workflows/x.yml",
    "tests/../../x.spec.ts",
    "tests/./a.spec.ts",
    "./tests/a.spec.ts",
    "tests//a.spec.ts",
    "tests/a.spec.ts/",
    "tests/.git/config",
    "tests/.GIT/a.spec.ts",
    "tests/git~1/a.spec.ts",
    "/etc/x.spec.ts",
    "C:\\x.spec.ts",
    "C:/x.spec.ts",
    "\\\\server\\x.spec.ts",
    "tests\\a.spec.ts",
    "file://tests/a.spec.ts",
    "tests/CON",
    "tests/aux.ts",
    "tests/com1.spec.ts",
    "tests/LPT9/a.spec.ts",
    "tests/a.spec.ts.",
    "tests/a.spec.ts ",
    "tests/folder./a.spec.ts",
    "tests/a.spec.ts:stream",
    "tests/a\u0000.spec.ts",
    "tests/a\r\n.spec.ts",
    "tests/\u001B[31m.spec.ts",
    `tests/${RTL}st.spec.ts`,
    "tests/a\u200B.spec.ts",
    "tеsts/a.spec.ts",
    "tests/cafe\u0301.spec.ts",
    "tests/café.spec.ts",
    "tests/$(curl x).spec.ts",
    "tests/;rm -rf.spec.ts",
    "tests/-x.spec.ts",
    "tests/`id`.spec.ts",
    "tests/a|b.spec.ts",
    `tests/${"a".repeat(256)}.spec.ts`,
    `tests/${"a/".repeat(25)}a.spec.ts`,
    "",
  ])("may not be %j", (path) => {
    expect(rulesForPath(path)).toEqual(["path-invalid"]);
  });

  it.each(["src/login.spec.ts", "testsuite/a.spec.ts", "tests", "apps/web/a.spec.ts"])(
    "may not be outside the allowed folders: %j",
    (path) => {
      expect(rulesForPath(path)).toEqual(["path-outside-roots"]);
    },
  );

  it.each([
    "tests/package.json",
    "tests/PACKAGE.JSON",
    "tests/package-lock.json",
    "tests/yarn.lock",
    "tests/anything.lock",
    "tests/tsconfig.e2e.json",
    "tests/playwright.config.ts",
    "tests/vitest.config.mts",
    "tests/wdio.conf.ts",
    "tests/global.setup.ts",
    "tests/globals.d.ts",
    "tests/gulpfile.js",
    "tests/Dockerfile",
    "tests/CODEOWNERS",
    "tests/AGENTS.md",
    "tests/CLAUDE.md",
    "tests/.cursorrules",
    "tests/.npmrc",
    "tests/.env",
    "tests/.eslintrc.js",
    "tests/.husky/pre-commit.ts",
    "tests/.github/a.spec.ts",
    "tests/node_modules/a/a.spec.ts",
    "tests/action.yml",
  ])("may not be a file that builds, runs or instructs something: %j", (path) => {
    expect(rulesForPath(path)).toEqual(["path-protected"]);
  });

  it.each(["tests/a.spec.py", "tests/readme.txt", "tests/data.json", "tests/flow.yaml", "tests/a"])(
    "may not have another ending: %j",
    (path) => {
      expect(rulesForPath(path)).toEqual(["path-extension"]);
    },
  );

  it("may not be a file that the repository has already", () => {
    const context = { ...CONTEXT, existingPaths: new Set(["tests/login.spec.ts"]) };

    expect(rulesForPath("tests/login.spec.ts", context)).toEqual(["path-exists"]);
    expect(rulesForPath("tests/logout.spec.ts", context)).toEqual([]);
  });

  it("may be in Maestro's own folder, and there only a flow", () => {
    const context = { framework: "maestro", allowedRoots: [".maestro"] } as const;
    const flow = (path: string) =>
      rulesOf([{ path, contents: "appId: a.b\n---\n- launchApp\n" }], context);

    expect(flow(".maestro/login.yaml")).toEqual([]);
    expect(flow(".maestro/config.yaml")).toEqual(["path-protected"]);
    expect(flow(".maestro/login.ts")).toEqual(["path-extension"]);
    expect(flow(".github/workflows/x.yaml")).toEqual(["path-outside-roots"]);
  });

  it("needs the name of a test where the folder is not one of tests", () => {
    const context = { ...CONTEXT, allowedRoots: ["src"] };

    expect(rulesForPath("src/login.spec.ts", context)).toEqual([]);
    expect(rulesForPath("src/login.ts", context)).toEqual(["path-outside-roots"]);
    expect(rulesForPath("src/__tests__/login.ts", context)).toEqual([]);
  });

  it.each([[[]], [["."]], [[""]], [["/"]], [["../tests"]], [["C:"]]])(
    "is refused when the allowed folders are %j",
    (allowedRoots) => {
      expect(rulesForPath("tests/a.spec.ts", { ...CONTEXT, allowedRoots })).toEqual([
        "path-outside-roots",
      ]);
    },
  );

  it.each(["node_modules", ".github", ".git/hooks"])(
    "is refused below %j even when that is named as an allowed folder",
    (root) => {
      const rules = rulesForPath(`${root}/tests/a.spec.ts`, { ...CONTEXT, allowedRoots: [root] });

      expect(rules).not.toEqual([]);
    },
  );
});

describe("what is said of a path", () => {
  const told = (path: string, context: Partial<ReviewContext> = {}) =>
    reviewGeneratedFiles([{ path, contents: HARMLESS_SPEC }], { ...CONTEXT, ...context }).unsafe;
  const long = (length: number) => `tests/${"a".repeat(length - 14)}.spec.ts`;
  const deep = (folders: number) => `tests/${"a/".repeat(folders - 2)}a.spec.ts`;

  it.each([
    ["", "path-invalid", "the path is empty"],
    [long(241), "path-invalid", "the path is longer than 240 characters"],
    ["tests/é.ts", "path-invalid", "the path has characters that are not printable ASCII"],
    ["tests/\u007f.ts", "path-invalid", "the path has characters that are not printable ASCII"],
    ["tests\\a.ts", "path-invalid", "the path has a backslash"],
    ["/tests/a.ts", "path-invalid", "the path is absolute"],
    [deep(21), "path-invalid", "the path is deeper than 20 folders"],
    ["tests//a.ts", "path-invalid", "the path has an empty segment"],
    ["tests/./a.ts", "path-invalid", "the path has a `.` or `..` segment"],
    ["tests/../a.ts", "path-invalid", "the path has a `.` or `..` segment"],
    ["tests/.Git/a.ts", "path-invalid", "the path goes into git's own folder"],
    ["tests/a./b.ts", "path-invalid", "a name ends with a dot or a space"],
    ["tests/a /b.ts", "path-invalid", "a name ends with a dot or a space"],
    [
      "tests/~/b.ts",
      "path-invalid",
      "a name has characters other than letters, digits and ._-@+()[]",
    ],
    [
      "tests/ a.ts",
      "path-invalid",
      "a name has characters other than letters, digits and ._-@+()[]",
    ],
    ["tests/nul .spec.ts", "path-invalid", "a name is reserved by Windows"],
    [
      "src/a.spec.ts",
      "path-outside-roots",
      'the file is outside the test folders ("tests", "apps/web/e2e")',
    ],
    ["tests/.husky/a.ts", "path-protected", 'nothing is written into ".husky"'],
    ["tests/package.json/a.spec.ts", "path-protected", 'nothing is written into "package.json"'],
    ["tests/.a.ts", "path-protected", "files of this name are never written"],
    ["tests/a.py", "path-extension", "not a file type that playwright tests have"],
  ])("%s", (path, rule, message) => {
    expect(told(path)).toEqual([{ rule, message, path: printablePath(path), line: null }]);
  });

  it.each([long(240), deep(20), "tests/null.spec.ts", "tests/com10.spec.ts"])(
    "%s: nothing",
    (path) => {
      expect(told(path)).toEqual([]);
    },
  );

  it("that no folder takes", () => {
    expect(told("tests/a.ts", { allowedRoots: ["."] }).map(({ message }) => message)).toEqual([
      "the file is outside the test folders (none)",
    ]);
    expect(told("src/a.ts", { allowedRoots: ["src"] }).map(({ message }) => message)).toEqual([
      "outside a test folder only files named *.spec.* or *.test.* are written",
    ]);
  });

  it.each([
    ["tests/a.spec.ts", "tests/A.spec.ts"],
    ["tests/a.spec.ts", "tests/a.spec.ts/b"],
    ["tests/a/b.spec.ts", "tests/a"],
  ])("%s beside %s that is there", (path, there) => {
    expect(told(path, { existingPaths: new Set([there]) }).map(({ message }) => message)).toEqual([
      "the file exists; existing files are never changed",
    ]);
    expect(told(path, { existingPaths: new Set([`x${there}`]) })).toEqual([]);
  });

  it("beside others that are new", () => {
    const files = ["tests/a/a.spec.ts", "tests/A/b.spec.ts", "tests/a/c.spec.ts"];
    const found = reviewGeneratedFiles(
      files.map((path) => ({ path, contents: HARMLESS_SPEC })),
      CONTEXT,
    ).unsafe;

    expect(found.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      "tests/A/b.spec.ts: another file has the same path but for case, or needs this path as a folder",
    ]);
  });
});

describe("the paths of several generated files", () => {
  const review = (...paths: string[]) =>
    rulesOf(paths.map((path) => ({ path, contents: HARMLESS_SPEC })));

  it("may differ by more than case", () => {
    expect(review("tests/a.spec.ts", "tests/b.spec.ts", "tests/a/a.spec.ts")).toEqual([]);
  });

  it("may not be the same, or differ by case alone", () => {
    expect(review("tests/a.spec.ts", "tests/a.spec.ts")).toEqual(["path-clash"]);
    expect(review("tests/a.spec.ts", "tests/A.spec.ts")).toEqual(["path-clash"]);
  });

  it("may not need a file as a folder", () => {
    expect(review("tests/a.spec.ts", "tests/a.spec.ts/b.spec.ts")).toEqual(["path-clash"]);
    expect(review("tests/A.spec.ts/b.spec.ts", "tests/a.spec.ts")).toEqual(["path-clash"]);
  });
});
