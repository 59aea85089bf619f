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
    if (!/(?:^|\/)[^/]*(?:e2e|playwright)[^/]*\//.test(path)) return [];
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
for (const { name, findings } of refused) {
  for (const { line, rule, message } of findings.slice(0, 3))
    console.log(`${name}:${line ?? ""} ${rule}: ${message}`);
}
const contentsOf = new Map(samples.map(({ name, contents }) => [name, contents]));
const whole = samples.length - fragments;
const isPrinting = ({ message }: Finding): boolean => message.includes("`console`");
/** `then(console.log)` */
const isHanded = ({ message }: Finding): boolean => message.startsWith("a function is handed over");
const printing = refused.filter(({ name, findings }) => {
  const isHandedOn = /\(console\.log\)/.test(contentsOf.get(name) ?? "");
  return findings.every((one) => isPrinting(one) || (isHandedOn && isHanded(one)));
}).length;
const share = (count: number): string => `${count} (${((count / whole) * 100).toFixed(1)} %)`;
console.log(
  `${whole} honest specs, refused: ${share(refused.length - printing)}, and for printing alone: ${share(printing)}`,
);
