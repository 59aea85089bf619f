// Writes the names of Playwright's API from its type declarations, for the checks of generated
// specs. With --check it only says whether the file is in step with the installed version.
import { readFile, writeFile } from "node:fs/promises";
import { parse } from "@babel/parser";

const TARGET = "src/frameworks/playwright/checks/api-names.json";
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
for (const path of DECLARATIONS) {
  const text = await readFile(path, "utf8");
  const { program } = parse(text, {
    sourceType: "module",
    plugins: [["typescript", { dts: true }]],
  });
  for (const statement of program.body) {
    const declaration = statement.declaration ?? statement;
    if (declaration.type === "TSInterfaceDeclaration" && TYPES.has(declaration.id.name)) {
      addMembers(declaration.id.name, declaration.body.body);
    }
  }
}

const { version } = JSON.parse(
  await readFile("node_modules/@playwright/test/package.json", "utf8"),
);
const sorted = Object.fromEntries(
  [...TYPES].sort().map((name) => [name, sortKeys(types[name] ?? {})]),
);
const json = `${JSON.stringify({ package: "@playwright/test", version, types: sorted }, null, 2)}\n`;

if (process.argv.includes("--check")) {
  if ((await readFile(TARGET, "utf8")) !== json) {
    console.error(
      `${TARGET} is not in step with Playwright ${version}. Run: node .ci/generate-playwright-api.mjs`,
    );
    process.exit(1);
  }
} else {
  await writeFile(TARGET, json);
}

function addMembers(name, members) {
  const known = (types[name] ??= {});
  for (const member of members) {
    const key = member.key?.name ?? member.key?.value;
    if (key !== undefined) known[key] = kindOf(member);
  }
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
