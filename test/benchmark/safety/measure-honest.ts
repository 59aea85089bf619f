/**
 * How many honest specs the language of publishable specs refuses: every specification in a checkout
 * of Playwright's documentation, and the specs of real repositories. Opt-in, for it needs checkouts:
 *
 *   node test/benchmark/safety/measure-honest.ts docs <git dir of microsoft/playwright>
 *   node test/benchmark/safety/measure-honest.ts specs <git dir of any repository> [origin …]
 */
import { execFileSync } from "node:child_process";
import { posix } from "node:path";
import { reviewGeneratedFiles } from "../../../src/safety/review.ts";
import type { Finding } from "../../../src/safety/finding.ts";
import { reachingHelpers, type ReachingHelpers } from "../../../src/safety/helpers/reaching.ts";
import { FileIndex, specifiersIn } from "../../../src/safety/helpers/resolve-module.ts";
import { worthALook } from "../../../src/safety/helpers/worth-a-look.ts";

const [mode = "", gitDir = "", ...origins] = process.argv.slice(2);
/** Rules about the code alone: a repository's own paths and sizes are not what is measured. */
const OF_PLACE =
  /^(?:path-|file-|line-|total-|too-many|hidden-text|embedded|known-secret|secret-shape)/;

function git(...args: string[]): string {
  return execFileSync("git", ["--git-dir", gitDir, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
}

/** A folder or a file whose name says that its tests run in a browser. */
const SAYS_BROWSER = /(?:e2e|playwright)[^/]*(?:\/|\.[jt]s$)/;

interface Sample {
  readonly name: string;
  readonly path: string;
  readonly contents: string;
}

function docsSamples(): Sample[] {
  const pages = git("ls-tree", "-r", "--name-only", "HEAD", "docs/src")
    .split("\n")
    .filter((path) => path.endsWith(".md"));
  return pages.flatMap((page) => {
    const text = git("show", `HEAD:${page}`);
    const blocks = [...text.matchAll(/^ *```(?:js|ts)([^\n]*)\n([\s\S]*?)^ *```/gm)];
    return blocks.flatMap(([, info = "", code = ""], index) => {
      if (!isSpecOfWeb(info, code, page)) return [];
      const name = `${page}#${index + 1}`;
      return [{ name, path: "tests/doc.spec.ts", contents: asSpec(code) }];
    });
  });
}

/** Examples that are no honest specs: one that says that it is wrong, and one that does not compile. */
const MISTAKES = /\/\/ WRONG: |page\.screenshot\(testInfo\.outputPath\(/;

/** Examples of what tests do in a browser; not of configuration, other packages or component mounts. */
function isSpecOfWeb(info: string, code: string, page: string): boolean {
  if (/config|reporter|global-|js-library|browser|json|story|webView|transparent/i.test(info))
    return false;
  if (
    /class-(?:electron|android|browsertype|browserserver|reporter|suite|testcase|testresult|teststep|testconfig|testproject|testerror|fullconfig|fullproject|selectors|logger|playwright|cdpsession)|library|release-notes|test-components|puppeteer|protractor|testing-library|canary|docker|ci|reporters|configuration|selenium|webview2|chrome-extensions|webview|mock-browser/.test(
      page,
    )
  )
    return false;
  if (
    /defineConfig|require\(|playwright\.config|from 'playwright|@playwright\/experimental|_electron|_android|module\.exports|export default \{|\$ npx|^\s*\.\.\.\s*$/m.test(
      code,
    )
  )
    return false;
  if (MISTAKES.test(code)) return false;
  // A program of its own, not a test.
  if (/^\(async \(\) =>/m.test(code)) return false;
  return /\b(?:page|test|expect|locator|request|context|browser|response|download|dialog|route)\b/.test(
    code,
  );
}

function asSpec(code: string): string {
  const text = code.replaceAll(/^ {2,4}/gm, (blank) => blank);
  if (/^\s*(?:import|export)\b/m.test(text) || /^\s*test(?:\.\w+)*\(/m.test(text)) {
    return /import .*@playwright\/test|import .*\btest\b/.test(text)
      ? text
      : `import { test, expect } from '@playwright/test';\n${text}`;
  }
  if (/^\s*(?:class|function|async function) /m.test(text))
    return `import { test, expect } from '@playwright/test';\n${text}`;
  return `import { test, expect } from '@playwright/test';\ntest('t', async ({ page, context, browser, request }, testInfo) => {\n${text}\n});\n`;
}

function repositorySamples(): { samples: Sample[]; paths: ReadonlySet<string> } {
  const paths = new Set(git("ls-tree", "-r", "--name-only", "HEAD").split("\n"));
  const found = git(
    "grep",
    "-lE",
    "@playwright/test|import .*\\btest\\b.* from",
    "HEAD",
    "--",
    "*.spec.ts",
    "*.test.ts",
    "*.spec.js",
    "*.e2e.ts",
    "*.setup.ts",
  )
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.slice("HEAD:".length));
  const samples = found.flatMap((path) => {
    const contents = git("show", `HEAD:${path}`);
    if (
      /from ["'](?:vitest|@jest|@testing-library)/.test(contents) ||
      !/\bpage\b|Page\b|request/.test(contents)
    )
      return [];
    if (!SAYS_BROWSER.test(path) && !/from ["']@playwright\/test["']/.test(contents)) return [];
    return [{ name: path, path, contents }];
  });
  return { samples, paths };
}

/** Files that an example of the documentation speaks of: whoever follows it has them. */
function filesNamedIn({ path, contents }: Sample): ReadonlySet<string> {
  const scripts = [
    ...contents.matchAll(/addInitScript\(\{ path: .*?["'](?:\.{1,2}\/)*([\w./-]+)["']/g),
  ];
  const helpers = [...contents.matchAll(/from ["'](\.{1,2}\/[\w./-]+)["']/g)];
  // An alias of the compiler, which the page of the example sets up.
  const aliases = [...contents.matchAll(/from ["']@myhelper\/([\w./-]+)["']/g)];
  return new Set([
    ...scripts.map(([, file = ""]) => posix.normalize(file)),
    ...aliases.map(([, file = ""]) => `packages/myhelper/${file}.ts`),
    ...helpers.map(([, file = ""]) => `${posix.join(posix.dirname(path), file)}.ts`),
  ]);
}

/** What of the scripts that the samples import reaches the machine. */
function reachingIn(paths: ReadonlySet<string>): ReachingHelpers {
  const index = new FileIndex(paths);
  const read = new Map<string, string>();
  const importedBy = (path: string, text: string) =>
    specifiersIn(text)
      .flatMap((one) => index.meantBy(one, path))
      .filter((one) => /\.[cm]?[jt]sx?$/.test(one));
  const open = samples.flatMap(({ path, contents }) => importedBy(path, contents));
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (read.has(path)) continue;
    const text = git("show", `HEAD:${path}`);
    read.set(path, text);
    open.push(...importedBy(path, text));
  }
  return reachingHelpers(worthALook(read));
}

function isFragment(findings: readonly Finding[]): boolean {
  return findings.some(
    ({ rule, message }) =>
      rule === "code-unparsable" ||
      /^`(?!console|process|fetch|global|require|Buffer|setInterval)\w+` is not declared/.test(
        message,
      ),
  );
}

const { samples, paths } =
  mode === "docs" ? { samples: docsSamples(), paths: undefined } : repositorySamples();
const reaching = paths === undefined ? new Map<string, never>() : reachingIn(paths);
let fragments = 0;
const refused: { name: string; findings: readonly Finding[] }[] = [];
for (const sample of samples) {
  const { name, path, contents } = sample;
  const { unsafe } = reviewGeneratedFiles([{ path, contents }], {
    framework: "playwright",
    allowedRoots: ["tests"],
    origins:
      mode === "docs"
        ? [
            "playwright.dev",
            "demo.playwright.dev",
            "github.com",
            "api.github.com",
            "your-site.com",
            "www.github.com",
            "wikipedia.org",
            "www.wikipedia.org",
            "todomvc.com",
            "www.bing.com",
            "my.start.url",
            "www.openstreetmap.org",
            "google.com",
            "www.google.com",
          ].flatMap((host) => [`https://${host}`, `http://${host}`])
        : origins,
    reaching,
    existingPaths: paths ?? filesNamedIn(sample),
  });
  const findings = unsafe.filter(({ rule }) => !OF_PLACE.test(rule));
  // A fragment that uses what another page declared is no spec.
  if (
    mode === "docs" &&
    (isFragment(findings) ||
      /from 'playwright|\bby\b|page\.get\(|pierceFrames|routeSend/.test(contents))
  ) {
    fragments += 1;
    continue;
  }
  if (findings.length > 0) refused.push({ name, findings });
}
/**
 * Outside of the language by decision, whatever else a spec does: it prints, takes a package that is not
 * of the project's tests, or reads the environment, files or programs of the machine.
 */
const BY_DECISION: readonly (readonly [string, RegExp])[] = [
  ["prints", /`console`/],
  ["takes a package", /a module is imported that is neither|of `[^`]+` is not in the language$/],
  [
    "reads the machine",
    /environment|^`(?:process|fetch|Buffer|require|setInterval)`|a script or a configuration is imported|reaches the machine$/,
  ],
];

function decisionOn({ name, findings }: (typeof refused)[number]): string | undefined {
  const contents = contentsOf.get(name) ?? "";
  // `then(console.log)` hands a function over as well.
  const decisions = BY_DECISION.filter(([, pattern]) =>
    findings.some(({ message }) => pattern.test(message)),
  ).map(([decision]) => decision);
  return (
    decisions.find((one) => one !== "prints") ??
    (onlyPrints(contents, findings) ? "prints" : undefined)
  );
}

function onlyPrints(contents: string, findings: readonly Finding[]): boolean {
  const isHandedOn = /\(console\.log\)/.test(contents);
  return findings.every(
    ({ message }) =>
      message.includes("`console`") ||
      (isHandedOn && message.startsWith("a function is handed over")),
  );
}

/** The first and last line of each test of a file. */
function testsIn(contents: string): readonly (readonly [number, number])[] {
  const lines = contents.split("\n");
  const starts = lines.flatMap((line, index) =>
    /^\s*(?:test|it|setup)(?:\.(?:only|skip|fixme|fail|slow))?\(\s*(?:["'`]|$)/.test(line)
      ? [index + 1]
      : [],
  );
  return starts.map((start) => {
    const indent = /^\s*/.exec(lines[start - 1] ?? "")?.[0] ?? "";
    const end = lines.findIndex((line, index) => index >= start && line.startsWith(`${indent}}`));
    return [start, end < 0 ? lines.length : end + 1] as const;
  });
}

/** Tests that have what is refused in them; all of a file where it stands outside of its tests. */
function refusedTests({ name, findings }: (typeof refused)[number]): number {
  const tests = testsIn(contentsOf.get(name) ?? "");
  const isIn = ([from, to]: readonly [number, number], line: number) => line >= from && line <= to;
  const isOutside = findings.some(({ line }) => !tests.some((one) => isIn(one, line ?? 0)));
  if (isOutside) return tests.length;
  return tests.filter((one) => findings.some(({ line }) => isIn(one, line ?? 0))).length;
}

const contentsOf = new Map(samples.map(({ name, contents }) => [name, contents]));
for (const one of refused) {
  const decision = decisionOn(one);
  for (const { line, rule, message } of one.findings.slice(0, 3))
    console.log(`${decision ?? "REFUSED"} ${one.name}:${line ?? ""} ${rule}: ${message}`);
}
const whole = samples.length - fragments;
const share = (count: number, of: number): string =>
  `${count} of ${of} (${((count / Math.max(of, 1)) * 100).toFixed(1)} %)`;
const rest = refused.filter((one) => decisionOn(one) === undefined);
const counts = BY_DECISION.map(
  ([decision]) => `${decision} ${refused.filter((one) => decisionOn(one) === decision).length}`,
);
const allTests = samples.flatMap(({ contents }) => testsIn(contents)).length;
const tests = (some: typeof refused) => some.reduce((sum, one) => sum + refusedTests(one), 0);
const apart = refused.length - rest.length;
console.log(
  `${whole} honest specs, outside by decision: ${share(apart, whole)}: ${counts.join(", ")}`,
);
console.log(`refused besides: specs ${share(rest.length, whole - apart)}`);
const open =
  allTests -
  refused
    .filter((one) => !rest.includes(one))
    .flatMap(({ name }) => testsIn(contentsOf.get(name) ?? "")).length;
console.log(
  `refused besides: tests ${share(tests(rest), open)}; all tests ${share(tests(refused), allTests)}`,
);
