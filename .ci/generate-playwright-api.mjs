// Writes the names of Playwright's API from its type declarations: for the quality checks of generated
// specs, and for the language that specs may be published in. With --check it only says whether the
// files are in step with the installed version.
import { readFile, writeFile } from "node:fs/promises";
import { parse } from "@babel/parser";

const CHECKS = "src/frameworks/playwright/checks/api-names.json";
const LANGUAGE = "src/safety/language/playwright-api.json";
const DECLARATIONS = [
  "node_modules/playwright-core/types/types.d.ts",
  "node_modules/playwright/types/test.d.ts",
];
/** Types that a test can reach from its fixtures, and the sets of matchers. */
const TYPES = new Set([
  "Page",
  "Locator",
  "FrameLocator",
  "Keyboard",
  "Mouse",
  "Touchscreen",
  "Clock",
  "Frame",
  "BrowserContext",
  "APIRequestContext",
  "APIResponse",
  "Request",
  "Response",
  "Dialog",
  "Download",
  "TestType",
  "LocatorAssertions",
  "PageAssertions",
  "APIResponseAssertions",
  "GenericAssertions",
  "SnapshotAssertions",
]);

const types = {};
/** Every interface, whoever can reach it: a name that is harmless on one may not be on another. */
const interfaces = {};
for (const path of DECLARATIONS) {
  const text = await readFile(path, "utf8");
  const { program } = parse(text, {
    sourceType: "module",
    plugins: [["typescript", { dts: true }]],
  });
  for (const statement of program.body) {
    const declaration = statement.declaration ?? statement;
    if (declaration.type !== "TSInterfaceDeclaration") continue;
    const { name } = declaration.id;
    if (TYPES.has(name)) addMembers(name, declaration.body.body);
    if (statement.declaration !== undefined || name.endsWith("Assertions")) {
      const known = (interfaces[name] ??= new Set());
      namesOf(declaration.body.body).forEach((key) => known.add(key));
    }
  }
}

const { version } = JSON.parse(
  await readFile("node_modules/@playwright/test/package.json", "utf8"),
);
const sorted = Object.fromEntries(
  [...TYPES].sort().map((name) => [name, sortKeys(types[name] ?? {})]),
);
const members = Object.entries(interfaces).map(([name, known]) => [
  name,
  [...known].sort(byName).join(" "),
]);
await settle(CHECKS, { package: "@playwright/test", version, types: sorted });
await settle(LANGUAGE, {
  package: "@playwright/test",
  version,
  members: sortKeys(Object.fromEntries(members)),
});

/** Writes the table, or says that it is out of step. */
async function settle(target, table) {
  const json = `${JSON.stringify(table, null, 2)}\n`;
  if (!process.argv.includes("--check")) return writeFile(target, json);
  if ((await readFile(target, "utf8")) === json) return;
  console.error(
    `${target} is not in step with Playwright ${version}. Run: node .ci/generate-playwright-api.mjs`,
  );
  process.exitCode = 1;
}

function addMembers(name, list) {
  const known = (types[name] ??= {});
  for (const member of list) {
    const key = nameOf(member);
    if (key !== undefined) known[key] = kindOf(member);
  }
}

function namesOf(list) {
  return list.map(nameOf).filter((key) => key !== undefined);
}

function byName(a, b) {
  return a < b ? -1 : 1;
}

function nameOf(member) {
  return member.key?.name ?? member.key?.value;
}

/** `async`, the name of a type listed above, or `other`. */
function kindOf(member) {
  const annotation = (member.returnType ?? member.typeAnnotation)?.typeAnnotation;
  const result =
    annotation?.type === "TSFunctionType" ? annotation.returnType?.typeAnnotation : annotation;
  const reference = result?.typeName?.name;
  if (reference === "Promise") return "async";
  return TYPES.has(reference) ? reference : "other";
}

function sortKeys(record) {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
