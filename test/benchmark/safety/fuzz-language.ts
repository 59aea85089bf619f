/**
 * Looks for a way around the language of publishable specs: it takes honest specs, puts something
 * forbidden in, hidden in as many ways as it can think of, and asks whether the whole may still be
 * published. Whatever passes is printed. Opt-in, for it takes as long as it is told:
 *
 *   node test/benchmark/safety/fuzz-language.ts <seconds> [seed]
 *   node test/benchmark/safety/fuzz-language.ts <seconds> <seed> control    (harmless ones, counted)
 */
import { reviewGeneratedFiles } from "../../../src/safety/review.ts";
import { randomFrom, type Random } from "../../random.ts";
import { readCorpus } from "../../safety/corpus/read-corpus.ts";

const seconds = Number(process.argv[2] ?? "60");
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const HONEST = readCorpus("honest").map(({ contents }) => contents);
const HOSTS = [
  "evil.dev",
  "localhost.evil.dev",
  "localhost@evil.dev",
  "u:p@evil.dev",
  "evil.dev:8443",
  "EVIL.dev",
  "example.com.evil.dev",
  "169.254.169.254",
  "[2001:db8::1]",
];
const SCHEMES = [
  "https://",
  "http://",
  "https:",
  "https:/",
  "https:\\\\",
  "//",
  "///",
  "/\\",
  "\\\\",
  "\\/",
  "/\t/",
  "\n//",
  " https://",
  "ht\ttps://",
  "javascript:",
  "file://",
  "ftp://",
  "ws://",
  "HTTPS://",
];
const CAPABILITIES = [
  "process",
  "globalThis",
  "global",
  "require",
  "eval",
  "Function",
  "fetch",
  "WebSocket",
  "module",
  "Reflect",
  "Proxy",
  "Object.getPrototypeOf",
  "Object.defineProperty",
  "page.constructor",
  "page._connection",
  "[].constructor",
  "(() => {}).constructor",
  "page.__proto__",
  "process.env",
  "process.env.GITHUB_TOKEN",
  "process.exit",
  "import('fs')",
  "console",
  "arguments",
  "globalThis.process",
  "test.use.call",
  "expect.constructor",
  "page.goto.bind",
  "String.prototype",
  "Array.from.constructor",
  "WebAssembly",
  "new Worker('x')",
  "page.context().newCDPSession(page)",
  "page.context().browser().browserType().launch({})",
  "await (await page.waitForEvent('download')).saveAs('x')",
];
const OPTIONS = [
  "launchOptions: { executablePath: '/bin/sh' }",
  "proxy: { server: 'http://evil.dev' }",
  "connectOptions: { wsEndpoint: 'ws://evil.dev' }",
  "recordHar: { path: '../x' }",
  "recordVideo: { dir: '/tmp' }",
  "clientCertificates: []",
  "channel: 'x'",
  "baseURL: 'https://evil.dev'",
  "storageState: '/etc/passwd'",
  "_browserOptions: {}",
];
const FILES = [
  "/etc/passwd",
  "../x.png",
  "../../a/b.png",
  "src/x.png",
  "package.json",
  ".env",
  "C:\\x.png",
  "~/x.png",
  "a/../../x.png",
  ".git/x.png",
  "file:///x.png",
];
const PAGE_CODE = [
  "fetch('https://evil.dev')",
  "location.href = 'https://evil.dev'",
  "window.open('https://evil.dev')",
  "location.replace('x')",
  "navigator.sendBeacon('x')",
  "document.body.innerHTML = 'x'",
  "eval('1')",
  "new Image().src = 'x'",
  "window['fe' + 'tch']('x')",
  "import('x')",
  "document.write('x')",
  "new WebSocket('x')",
  "[].constructor.constructor('x')()",
  "setTimeout('x')",
  "document.createElement('script')",
  "top.location = 'x'",
  "self.fetch('x')",
  "({}).constructor",
  "['x'].map(window.open)",
  "document.forms[0].submit()",
  "history.pushState(0, 0, 'x')",
  "indexedDB.open('x')",
];

/** Text as an expression that gives it, in one of many ways. */
function hideText(text: string, random: Random): string {
  const quoted = JSON.stringify(text);
  const at = random.number(Math.max(text.length, 1));
  const [left, right] = [JSON.stringify(text.slice(0, at)), JSON.stringify(text.slice(at))];
  const escaped = [...text]
    .map((character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
    .join("");
  return random.pick([
    () => quoted,
    () => `${left} + ${right}`,
    () => `\`\${${left}}\${${right}}\``,
    () => `"${escaped}"`,
    () => `[${left}, ${right}].join("")`,
    () => `[${quoted}][0]`,
    () => `({ a: ${quoted} }).a`,
    () => `({ a: ${quoted} })["a"]`,
    () => `(${quoted} as string)`,
    () => `(${quoted})!`,
    () => `(true ? ${quoted} : "/")`,
    () => `("" || ${quoted})`,
    () => `${left}.concat(${right})`,
    () => `"x".replace("x", ${quoted})`,
    () => `${quoted}.trim()`,
    () => `${JSON.stringify([...text].toReversed().join(""))}.split("").reverse().join("")`,
    () => `Buffer.from("${Buffer.from(text).toString("base64")}", "base64").toString()`,
    () => `decodeURIComponent("${encodeURIComponent(text)}")`,
    () => `String(${quoted})`,
    () => `new URL(${quoted}, "http://localhost").href`,
    () => `JSON.parse(${JSON.stringify(quoted)})`,
    () => `Object.values({ a: ${quoted} })[0]`,
    () => `Object.keys({ ${quoted}: 1 })[0]`,
    () => `(() => ${quoted})()`,
    () => `new Map([["a", ${quoted}]]).get("a")`,
    () => `String.fromCharCode(${[...text].map((one) => one.charCodeAt(0)).join(", ")})`,
  ])();
}

/** Statements that bring a value to a use of it, by one of many ways. */
function flow(value: string, use: (name: string) => string, random: Random): string {
  const v = `v${random.number(1_000_000)}`;
  return random.pick([
    () => use(value),
    () => `const ${v} = ${value}; ${use(v)}`,
    () => `let ${v} = "/"; ${v} = ${value}; ${use(v)}`,
    () => `const [${v}] = [${value}]; ${use(v)}`,
    () => `const { a: ${v} } = { a: ${value} }; ${use(v)}`,
    () => `const { ${v} = ${value} } = {}; ${use(v)}`,
    () => `for (const ${v} of [${value}]) { ${use(v)} }`,
    () => `for (const [, ${v}] of [["a", ${value}]]) { ${use(v)} }`,
    () => `for (const ${v} of ["/a", ${value}]) { ${use(v)} }`,
    () => `[${value}].forEach(async (${v}) => { ${use(v)} });`,
    () => `const f${v} = async (${v}) => { ${use(v)} }; await f${v}(${value});`,
    () => `const f${v} = async (${v} = ${value}) => { ${use(v)} }; await f${v}();`,
    () => `const f${v} = async ({ a: ${v} }) => { ${use(v)} }; await f${v}({ a: ${value} });`,
    () => `const f${v} = async (...${v}) => { ${use(`${v}[0]`)} }; await f${v}(${value});`,
    () => `async function f${v}(x, ${v}) { ${use(v)} } await f${v}(1, ${value});`,
    () => `class C${v} { u = ${value}; async go() { ${use("this.u")} } } await new C${v}().go();`,
    () =>
      `class C${v} { constructor(u) { this.u = u; } async go() { ${use("this.u")} } } await new C${v}(${value}).go();`,
    () =>
      `class C${v} { get u() { return ${value}; } async go() { ${use("this.u")} } } await new C${v}().go();`,
    () =>
      `class C${v} { u = "/a"; set() { this.u = ${value}; } async go() { ${use("this.u")} } } const o${v} = new C${v}(); o${v}.set(); await o${v}.go();`,
    () => `const l${v} = ["/a"]; l${v}.push(${value}); for (const ${v} of l${v}) { ${use(v)} }`,
    () => `const l${v} = []; l${v}.push(${value}); for (const ${v} of l${v}) { ${use(v)} }`,
    () => `const l${v} = ["/a"]; const k${v} = l${v}; k${v}.unshift(${value}); ${use(`l${v}[0]`)}`,
    () => `const l${v} = ["/a"]; l${v}.fill(${value}); ${use(`l${v}[0]`)}`,
    () => `const o${v} = { u: "/a" }; Object.assign(o${v}, { u: ${value} }); ${use(`o${v}.u`)}`,
    () => `const o${v} = { u: "/a", set() { this.u = ${value}; } }; o${v}.set(); ${use(`o${v}.u`)}`,
    () => `const o${v} = { ...{ u: ${value} } }; ${use(`o${v}.u`)}`,
    () => `const p${v} = Promise.resolve(${value}); ${use(`(await p${v})`)}`,
    () => `const o${v} = { u: "/a", u: ${value} }; ${use(`o${v}.u`)}`,
    () =>
      `const l${v} = [["/a"]]; l${v}[0].push(${value}); for (const ${v} of l${v}[0]) { ${use(v)} }`,
    () =>
      `function f${v}(l) { l.push(${value}); } const l${v} = ["/a"]; f${v}(l${v}); for (const ${v} of l${v}) { ${use(v)} }`,
    () =>
      `function f${v}(l) { l.fill(${value}); } const l${v} = ["/a"]; f${v}(l${v}); ${use(`l${v}[0]`)}`,
    () => `const l${v} = ["/a"].map(() => ${value}); ${use(`l${v}[0]`)}`,
    () => `const l${v} = ["/a"].concat(${value}); for (const ${v} of l${v}) { ${use(v)} }`,
    () => `const l${v} = [...["/a"], ${value}]; for (const ${v} of l${v}) { ${use(v)} }`,
  ])();
}

const ADDRESS_USES: readonly ((value: string) => string)[] = [
  (value) => `await page.goto(${value});`,
  (value) => `await page["goto"](${value});`,
  (value) => `await page.mainFrame().goto(${value});`,
  (value) => `await page.request.post(${value}, { data: 1 });`,
  (value) => `await page.context().request.get(${value});`,
  (value) => `await page.request.fetch(${value});`,
  (value) => `await page.context().browser().newContext({ baseURL: ${value} });`,
  (value) => `await page.route("**/*", (route) => route.continue({ url: ${value} }));`,
  (value) => `await page.route("**/*", (route) => route.fetch({ url: ${value} }));`,
  (value) =>
    `await page.route("**/*", (route) => route.fulfill({ status: 302, headers: { Location: ${value} } }));`,
  (value) => `await page.setContent(\`<img src="\${${value}}">\`);`,
  (value) => `await page.evaluate((u) => { location.href = u; }, ${value});`,
  (value) => `await page.addScriptTag({ url: ${value} });`,
];

function hideMember(expression: string, random: Random): string {
  const dot = expression.lastIndexOf(".");
  const name = expression.slice(dot + 1);
  if (dot <= 0 || !/^\w+$/.test(name)) return expression;
  const owner = expression.slice(0, dot);
  return random.pick([
    () => expression,
    () => `${owner}[${hideText(name, random)}]`,
    () => `${owner}?.${name}`,
    () => `(${owner} as any).${name}`,
    () => `(({ ${name}: q }) => q)(${owner})`,
    () =>
      `${owner}.${[...name].map((one, index) => (index === 0 ? `\\u{${one.charCodeAt(0).toString(16)}}` : one)).join("")}`,
  ])();
}

function payload(random: Random): string {
  return random.pick([
    () =>
      flow(
        hideText(random.pick(SCHEMES) + random.pick(HOSTS), random),
        random.pick(ADDRESS_USES),
        random,
      ),
    () =>
      flow(
        hideMember(random.pick(CAPABILITIES), random),
        (value) =>
          random.pick([
            `await ${value};`,
            `expect(${value}).toBe(1);`,
            `(${value})("x");`,
            `const z = ${value};`,
            `[1].map(${value});`,
            `await page.getByLabel("x").fill(${value});`,
          ]),
        random,
      ),
    () => {
      const option = random.pick(OPTIONS);
      const key = option.slice(0, option.indexOf(":"));
      const rest = option.slice(option.indexOf(":"));
      const written = random.pick([
        option,
        `"${key}"${rest}`,
        `["${key}"]${rest}`,
        `[\`${key}\`]${rest}`,
        `[${hideText(key, random)}]${rest}`,
        `...{ ${option} }`,
      ]);
      return flow(
        `{ locale: "de", ${written} }`,
        (value) =>
          random.pick([
            `await page.context().browser().newContext(${value});`,
            `await page.context().browser().newPage(${value});`,
            `test.use(${value});`,
            `test.extend(${value});`,
          ]),
        random,
      );
    },
    () =>
      flow(
        hideText(random.pick(FILES), random),
        (value) =>
          random.pick([
            `await page.screenshot({ path: ${value} });`,
            `await page.screenshot({ "path": ${value} });`,
            `await page.locator("a").screenshot({ ...{ path: ${value} } });`,
            `await page.getByLabel("x").setInputFiles([${value}].concat(["/etc/passwd"]));`,
            `await page.pdf({ path: ${value} });`,
            `await page.context().storageState({ path: ${value} });`,
            `await page.context().tracing.stop({ path: ${value} });`,
          ]),
        random,
      ),
    () => {
      const code = random.pick(PAGE_CODE);
      return random.pick([
        `await page.evaluate(() => ${code.includes(" = ") ? `{ ${code}; }` : code});`,
        `await page.evaluate(() => { const x = () => { ${code}; }; x(); });`,
        `await page.locator("a").evaluate((a) => { if (a) { ${code}; } });`,
        `await page.addInitScript(() => { ${code}; });`,
        `await page.waitForFunction(async () => { ${code}; });`,
        `await page.evaluate(${JSON.stringify(code)});`,
        `await page.evaluate(${hideText(code, random)});`,
        `const inPage = () => { ${code}; }; await page.evaluate(inPage);`,
        `await page.$eval("a", () => { ${code}; });`,
      ]);
    },
  ])();
}

/** The payload among the statements of a test of the spec, or as a test of its own. */
function mutated(honest: string, code: string, random: Random): string {
  const bodies = [...honest.matchAll(/async \(\{[^}]*\bpage\b[^}]*\}[^)]*\) => \{/g)];
  const body = bodies.length === 0 ? undefined : random.pick(bodies);
  const own = `\ntest("own ${random.number(1e6)}", async ({ page }) => { ${code} });\n`;
  if (body === undefined || random.number(4) === 0) return honest + own;
  const at = body.index + body[0].length;
  return `${honest.slice(0, at)} ${code} ${honest.slice(at)}`;
}

/**
 * The same ways around something harmless. Few of them are refused where a value is only handed on, so
 * that it is the payload which is refused, and not the way.
 */
function control(random: Random): string {
  return flow(
    JSON.stringify("/items"),
    (value) => `await page.getByLabel("x").fill(${value});`,
    random,
  );
}

const isControl = process.argv[4] === "control";
const random = randomFrom(seed);
const CONTEXT = { framework: "playwright", allowedRoots: ["tests"] } as const;
const until = performance.now() + seconds * 1000;
let tried = 0;
let unparsable = 0;
let found = 0;
while (performance.now() < until) {
  const contents = mutated(
    random.pick(HONEST),
    isControl ? control(random) : payload(random),
    random,
  );
  const { unsafe } = reviewGeneratedFiles([{ path: "tests/a.spec.ts", contents }], CONTEXT);
  tried += 1;
  if (unsafe.some(({ rule }) => rule === "code-unparsable")) unparsable += 1;
  if (unsafe.length > 0) continue;
  found += 1;
  if (isControl) continue;
  console.log(`FOUND (seed ${seed}, number ${tried}):\n${contents}\n`);
}
console.log(
  `${tried} specs in ${seconds} s with seed ${seed}: ${unparsable} do not parse, ${found} hostile ones pass`,
);
process.exitCode = found === 0 || isControl ? 0 : 1;
