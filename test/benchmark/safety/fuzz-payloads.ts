import type { Random } from "../../random.ts";
import { CAPABILITIES, FILES, HOSTS, OPTIONS, PAGE_CODE, SCHEMES } from "./forbidden.ts";

/** Text as an expression that gives it, in one of many ways. */
function hideText(text: string, random: Random): string {
  const quoted = JSON.stringify(text);
  const at = random.number(Math.max(text.length, 1));
  const [left, right] = [JSON.stringify(text.slice(0, at)), JSON.stringify(text.slice(at))];
  const escaped = Array.from(text)
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
    () => `${JSON.stringify(Array.from(text).toReversed().join(""))}.split("").reverse().join("")`,
    () => `Buffer.from("${Buffer.from(text).toString("base64")}", "base64").toString()`,
    () => `decodeURIComponent("${encodeURIComponent(text)}")`,
    () => `String(${quoted})`,
    () => `new URL(${quoted}, "http://localhost").href`,
    () => `JSON.parse(${JSON.stringify(quoted)})`,
    () => `Object.values({ a: ${quoted} })[0]`,
    () => `Object.keys({ ${quoted}: 1 })[0]`,
    () => `(() => ${quoted})()`,
    () => `new Map([["a", ${quoted}]]).get("a")`,
    () =>
      `String.fromCharCode(${Array.from(text)
        .map((one) => one.charCodeAt(0))
        .join(", ")})`,
  ])();
}

/** Statements that bring a value to a use of it, by one of many ways. */
export function flow(value: string, use: (name: string) => string, random: Random): string {
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
      `${owner}.${Array.from(name)
        .map((one, index) => (index === 0 ? `\\u{${one.charCodeAt(0).toString(16)}}` : one))
        .join("")}`,
  ])();
}

/** Something forbidden, on one of many ways to where it does harm. */
export function payload(random: Random): string {
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
