import { expect, test } from "vitest";
import { jsonValue } from "../../../src/analysis/code/json-module.ts";
import { evaluatorOf, plain } from "./evaluate.ts";

/** What a module of these files exports by this name. */
function exported(files: Readonly<Record<string, string>>, name = "default"): unknown {
  const value = evaluatorOf(files).exported("main.ts", name);
  return value === null ? null : plain(value);
}

test.each([
  ["by its name", `export const a = 1;`, "a", 1],
  ["in a list", `const b = 2; export { b as a };`, "a", 2],
  ["as the default", `export default 3;`, "default", 3],
  ["as a named default", `export default function a() {}`, "default", "(function)"],
  ["by destructuring", `export const { a } = { a: 4 };`, "a", 4],
])("what is exported %s is found", (_, text, name, value) => {
  expect(exported({ "main.ts": text }, name)).toBe(value);
});

test("a name that is not exported is none", () => {
  expect(exported({ "main.ts": "const a = 1;" }, "a")).toBeNull();
});

test.each([
  ["by its name", `import { a } from "./a"; export default a;`],
  ["by another name", `import { a as b } from "./a"; export default b;`],
  ["with all others", `import * as all from "./a"; export default all.a;`],
  ["and exported again", `export { a as default } from "./a";`],
  ["loaded when it is needed", `export default import("./a").then((module) => module.a);`],
])("what another module exports is imported %s", (_, text) => {
  expect(exported({ "main.ts": text, "a.ts": "export const a = 'A';" })).toBe("A");
});

test("everything that another module exports may be exported again", () => {
  const files = { "main.ts": `export * from "./a";`, "a.ts": "export const a = 'A';" };
  expect(exported(files, "a")).toBe("A");
});

test("the module with all its exports may have a name", () => {
  const files = { "main.ts": `export * as all from "./a";`, "a.ts": "export const a = 'A';" };
  expect(exported(files, "all")).toEqual({ a: "A" });
});

test("modules that import one another are known as far as they can be", () => {
  const files = {
    "main.ts": `import { b } from "./b"; export const a = "A"; export default b;`,
    "b.ts": `import { a } from "./main"; export const b = a + "B";`,
  };
  expect(exported(files)).toBe("AB");
});

test("types are not imported", () => {
  const files = {
    "main.ts": `import type { A } from "./a"; export default 1;`,
    "a.ts": "broken (",
  };
  expect(exported(files)).toBe(1);
});

test("what a package exports is something of it", () => {
  expect(exported({ "main.ts": `import { a } from "kit"; export default a;` })).toBe("(external)");
});

const JSON_FILE = `{ "title": "Shop", "open": true, "rooms": [1, 2], "owner": null }`;

test.each([
  ["default", { title: "Shop", open: true, rooms: [1, 2], owner: null }],
  ["*", { title: "Shop", open: true, rooms: [1, 2], owner: null }],
  ["title", "Shop"],
  ["nothing", undefined],
])("of a JSON file, the import of %s is %j", (name, value) => {
  expect(plain(jsonValue(JSON_FILE, name))).toEqual(value);
});

test("a JSON file is imported as the module that it is", () => {
  const files = {
    "main.ts": `import shop from "./shop.json"; export default shop.rooms[1];`,
    "shop.json": JSON_FILE,
  };
  expect(exported(files)).toBe(2);
});
