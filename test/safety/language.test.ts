import { describe, expect, it } from "vitest";
import { globalUse, isForbiddenGlobal } from "../../src/safety/language/globals.ts";
import { argumentRule } from "../../src/safety/language/members.ts";
import { REFUSED_METHODS } from "../../src/safety/language/powerful-methods.ts";
import {
  HARMLESS_OPTIONS,
  JUDGED_OPTION_NAMES,
  REFUSED_OPTIONS,
} from "../../src/safety/language/context-options.ts";
import api from "../../src/safety/language/playwright-api.json" with { type: "json" };
import type { Finding } from "../../src/safety/finding.ts";
import { reviewGeneratedFiles } from "../../src/safety/review.ts";
import { type Example, readCorpus } from "./corpus/read-corpus.ts";
import { CONTEXT, inTest, rulesForCode, rulesOf } from "./support.ts";

const judged = new Map<Example, readonly Finding[]>();

function unsafeIn(example: Example): readonly Finding[] {
  const known = judged.get(example);
  if (known !== undefined) return known;
  const { contents } = example;
  const { unsafe } = reviewGeneratedFiles([{ path: "tests/a.spec.ts", contents }], CONTEXT);
  judged.set(example, unsafe);
  return unsafe;
}

/** Every hostile spec with what is said of it: `rule@line message`. */
function refusals(): string {
  const lines = HOSTILE.flatMap((example, index) => {
    const heading = example.kind === HOSTILE[index - 1]?.kind ? [] : ["", `# ${example.kind}`];
    const reasons = unsafeIn(example).map(
      ({ rule, line, message }) => `    ${rule}${line === null ? "" : `@${line}`} ${message}`,
    );
    return [...heading, example.line.slice(0, 120), ...reasons];
  });
  return `${lines.slice(1).join("\n")}\n`;
}

const HOSTILE = readCorpus("hostile");
const HONEST = readCorpus("honest");
const kindsOf = (examples: readonly Example[]) => [...new Set(examples.map(({ kind }) => kind))];

describe("the language of publishable specs", () => {
  it("is tried with at least 400 hostile and 300 honest specs", () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(400);
    expect(HONEST.length).toBeGreaterThanOrEqual(300);
  });

  it.each(kindsOf(HOSTILE))("has none of the hostile specs: %s", (kind) => {
    const passed = HOSTILE.filter((one) => one.kind === kind && unsafeIn(one).length === 0);

    expect(passed.map(({ line }) => line)).toEqual([]);
  });

  it.each(kindsOf(HONEST))("has the honest specs: %s", (kind) => {
    const refused = HONEST.filter((one) => one.kind === kind).flatMap((one) =>
      unsafeIn(one).map(({ message }) => `${one.line}: ${message}`),
    );

    expect(refused).toEqual([]);
  });

  // After a change on purpose: `npx vitest run test/safety/language.test.ts -u`, and read the difference.
  it("refuses each hostile spec for the reasons that are written down", async () => {
    await expect(refusals()).toMatchFileSnapshot("corpus/refusals.txt");
  });

  it("says for each finding what is there, on which line, without quoting long code", () => {
    const findings = HOSTILE.flatMap(unsafeIn);

    expect(findings.filter(({ message }) => message.length > 250)).toEqual([]);
    expect(
      findings.filter(({ rule, line }) => rule !== "code-unparsable" && line === null),
    ).toEqual([]);
  });
});

describe("every name that Playwright has is decided", () => {
  // A new version of Playwright brings new names: each is allowed with a rule, or refused with a reason.
  const METHODS_OF =
    /^(?!.*(?:Options|Args|Info|Config|Project|Location|Cookie|Geolocation|Size|Credentials|Assertions|Utils|Error)$).+$/;
  const PROPERTIES = new Set(
    [
      "clock coverage keyboard localStorage mouse request screencast sessionStorage touchscreen webmcp",
      "credentials debugger tracing expect onmessage onclose",
    ].flatMap((line) => line.split(" ")),
  );
  /** Interfaces that no test can reach. */
  const UNREACHABLE =
    /^(?:Android\w*|Electron\w*|BrowserServer|ConnectOverCDPTransport|CDPSession|Logger|Stories|Full\w+|Debugger|Selectors|Worker|Disposable)$/;

  it.each(
    Object.entries(api.members).filter(
      ([type]) => METHODS_OF.test(type) && !UNREACHABLE.test(type),
    ),
  )("of %s", (_, names) => {
    const open = names
      .split(" ")
      .filter(
        (name) =>
          name !== "" &&
          argumentRule(name) === undefined &&
          !REFUSED_METHODS.has(name) &&
          !PROPERTIES.has(name),
      );

    expect(open).toEqual([]);
  });

  it.each([
    "BrowserContextOptions",
    "PlaywrightTestOptions",
    "PlaywrightWorkerOptions",
    "LaunchOptions",
  ] as const)("of %s", (type) => {
    const known = new Set([...HARMLESS_OPTIONS, ...REFUSED_OPTIONS, ...JUDGED_OPTION_NAMES]);
    const open = api.members[type].split(" ").filter((name) => !known.has(name));

    // Options of a launch are refused as a whole; those of a context are told apart.
    expect(type === "LaunchOptions" ? [] : open).toEqual([]);
  });
});

describe("every name that Node gives to a program is decided", () => {
  it("as one of the language, or as one that nobody may declare", () => {
    const capabilities = Object.getOwnPropertyNames(globalThis).filter((name) => {
      const value: unknown = Reflect.get(globalThis, name);
      return typeof value === "function" || (typeof value === "object" && value !== null);
    });
    const isHarmless =
      /^(?:__vitest|__|\$|vi$|Array|Float|Int|Uint|BigInt|Big|DOM|Data|Text|Event|Custom|Message|Performance|Readable|Writable|Transform|ByteLength|Count|Compression|Decompression|Headers|Request|Response|Navigator|navigator|Storage|Crypto|Subtle|Abort|Aggregate|Eval|Reference|Syntax|URI|Weak|Generator|Async|Close|Quota|QuotaExceeded|Temporal|escape|unescape|atob|btoa|clear|setInterval|localStorage|sessionStorage|Error|Broadcast|suite|test|describe|it|expect|before|after|on|assert|chai|should|ShadowRealm|Explicit|ErrorEvent)/;
    const open = capabilities.filter(
      (name) => globalUse(name) === undefined && !isForbiddenGlobal(name) && !isHarmless.test(name),
    );

    expect(open).toEqual([]);
  });
});

describe("files that are written together", () => {
  const helper = (contents: string) => ({ path: "tests/helper.ts", contents });
  const spec = (body: string) => ({
    path: "tests/a.spec.ts",
    contents: `import { PATHS } from "./helper";\n${inTest(body)}`,
  });

  it("may import one another", () => {
    const files = [
      helper('export const PATHS = { home: "/" };'),
      spec("expect(PATHS.home).toBe(1);"),
    ];

    expect(rulesOf(files, { ...CONTEXT, existingPaths: new Set() })).toEqual([]);
  });

  it("are not believed about addresses, as the project's own files are", () => {
    const files = [
      helper('export const PATHS = { home: "https://evil.dev" };'),
      spec("await page.goto(PATHS.home);"),
    ];

    expect(rulesOf(files, { ...CONTEXT, existingPaths: new Set() })).toEqual(["external-origin"]);
    expect(
      rulesOf(files.slice(1), { ...CONTEXT, existingPaths: new Set(["tests/helper.ts"]) }),
    ).toEqual([]);
  });

  it.each([
    "helper.ts helper.tsx helper.mts helper.cts helper.js helper.jsx helper.mjs helper.cjs",
    "helper.json helper/index.ts helper/index.tsx helper/index.js",
  ])("may import what is there, however it ends: %s", (names) => {
    const refused = names.split(" ").filter((name) => {
      const existingPaths = new Set([`tests/${name}`]);
      return rulesOf([spec("")], { ...CONTEXT, existingPaths }).length > 0;
    });

    expect(refused).toEqual([]);
  });

  it.each(["@/scripts/release", "~/tools/node_modules/x", "@app/deploy/run", "#/ci/x", "@/a file"])(
    "may not import machinery by an alias: %s",
    (module) => {
      const existingPaths = new Set([`${module.replace(/^[@~#]\/?/, "")}.ts`]);
      const contents = `import { x } from "${module}";\n${inTest("x;")}`;

      expect(rulesForCode(contents, { ...CONTEXT, existingPaths })).toEqual(["module-forbidden"]);
    },
  );

  it.each(["@/pages/login", "~/pages/login.ts", "@pages/login", "#/pages/login.js"])(
    "may import what is there by an alias: %s",
    (module) => {
      const contents = `import { x } from "${module}";\n${inTest("x;")}`;
      const rules = (...paths: string[]) =>
        rulesForCode(contents, { ...CONTEXT, existingPaths: new Set(paths) });

      expect(rules("README.md", "apps/web/src/pages/login.ts")).toEqual([]);
      expect(rules("pages/login.ts")).toEqual([]);
      expect(rules("src/other-pages/login.tsx2", "src/pages/logins.ts")).toEqual([
        "module-forbidden",
      ]);
    },
  );

  it("may import nothing that is not there", () => {
    expect(rulesOf([spec("")], { ...CONTEXT, existingPaths: new Set() })).toEqual([
      "module-forbidden",
    ]);
  });
});

describe("origins", () => {
  const goto = (address: string) => inTest(`await page.goto("${address}");`);

  it("of the project's own configuration may be opened, and no others", () => {
    const context = { ...CONTEXT, origins: ["https://staging.shop.dev"] };

    expect(rulesForCode(goto("https://staging.shop.dev/cart"), context)).toEqual([]);
    expect(rulesForCode(goto("https://staging.shop.dev.evil.dev/"), context)).toEqual([
      "external-origin",
    ]);
    expect(rulesForCode(goto("http://staging.shop.dev/"), context)).toEqual(["external-origin"]);
  });
});
