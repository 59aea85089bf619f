import { expect, test } from "vitest";
import { evaluatorOf } from "../code/evaluate.ts";
import { assignedNames } from "../../../src/analysis/code/assigned-names.ts";
import { exportsIn, readModule } from "../../../src/analysis/source/module.ts";
import {
  isScript,
  parseScript,
  parseValue,
} from "../../../src/analysis/source/languages/script.ts";
import { contains, lineOf, walk } from "../../../src/analysis/source/languages/walk.ts";

const moduleOf = (text: string): ReturnType<typeof readModule> =>
  readModule("a.tsx", parseScript("a.tsx", text));

test.each([
  ["src/a.ts", true],
  ["src/a.jsx", true],
  ["a.mjs", true],
  ["a.cts", true],
  ["types.d.ts", false],
  ["a.json", false],
  ["a.css", false],
  ["ts", false],
])("%s is a script: %s", (path, is) => {
  expect(isScript(path)).toBe(is);
});

test("imports are known by the names that the module gives them", () => {
  const { imports } = moduleOf(
    `import a, { b, c as d } from "x"; import * as e from "y"; import type F from "z"; import "side";`,
  );
  expect(Object.fromEntries(imports)).toEqual({
    a: { specifier: "x", name: "default" },
    b: { specifier: "x", name: "b" },
    d: { specifier: "x", name: "c" },
    e: { specifier: "y", name: "*" },
  });
});

test("exports are known by the names that others use", () => {
  const { exports, exportsAllOf } = moduleOf(
    `export const { a, b: [c, ...d] } = x; export function e() {} export class F {}
     const g = 1; export { g as h }; export { i } from "y"; export * as j from "y"; export * from "z";
     export default g;`,
  );
  expect([...exports.keys()]).toEqual(["a", "c", "d", "e", "F", "h", "i", "j", "default"]);
  expect(exports.get("h")).toEqual({ kind: "local", name: "g" });
  expect(exports.get("i")).toEqual({ kind: "imported", from: { specifier: "y", name: "i" } });
  expect(exports.get("j")).toEqual({ kind: "imported", from: { specifier: "y", name: "*" } });
  expect(exportsAllOf).toEqual(["z"]);
});

test("what Babel's proposal hands on by default is known too", () => {
  const { exports } = moduleOf(`export default from "./list"; export card from "./card";`);
  expect(Object.fromEntries(exports)).toEqual({
    default: { kind: "imported", from: { specifier: "./list", name: "default" } },
    card: { kind: "imported", from: { specifier: "./card", name: "default" } },
  });
});

test.each([
  ["TypeScript with JSX", "a.tsx", "const a: string = (<b>x</b>) as never;"],
  ["a generic arrow function", "a.ts", "const a = <T>(b: T): T => b;"],
  ["Flow", "a.js", "// @flow\nfunction a(b: string): void {}"],
  ["decorators", "a.ts", "@Component({}) class A { @Input() b = 1; }"],
  ["a mistake that can be recovered from", "a.js", "const a = 1; const a = 2;"],
])("%s is parsed", (_, path, text) => {
  expect(parseScript(path, text).type).toBe("Program");
});

test("a text that is no script is refused", () => {
  expect(() => parseScript("a.ts", "const = (")).toThrow(SyntaxError);
  expect(parseValue("const")).toBeNull();
});

test("a walk goes top down and leaves out what it is told to", () => {
  const seen: string[] = [];
  walk(parseScript("a.ts", "f(1); function g() { h(2); }"), (node) => {
    if (node.type === "Identifier") seen.push(node.name);
    return node.type !== "FunctionDeclaration";
  });
  expect(seen).toEqual(["f"]);
});

test("types are found anywhere below", () => {
  const program = parseScript("a.tsx", "const a = b ? <i/> : null;");
  expect(contains(program, new Set(["JSXElement"]))).toBe(true);
  expect(contains(program, new Set(["AwaitExpression"]))).toBe(false);
});

test("lines are counted from one", () => {
  const [, second] = parseScript("a.ts", "a;\n\nb;").body;
  expect(second === undefined ? null : lineOf(second)).toBe(3);
});

test("assigned names are those outside of functions, and of lists that are changed in part", () => {
  const text =
    "const list = []; const rows = [[]]; const g = {};" +
    "a = 1; b += 1; c++; list.push(1); const f = () => { e = 1; }; g.h = 1; rows[0].push(1); [x] = y;";
  const evaluator = evaluatorOf({ "a.ts": text });
  const module = evaluator.project.module("a.ts");
  if (module === null) throw new Error("There is no module");
  const names = assignedNames([module.program.body], evaluator.moduleScope(module));
  expect(names).toEqual(["a", "b", "c", "x", "list", "rows"]);
});

test.each([
  ["export const List = 1", "List", true],
  ["const rows = 1; export { rows as List }", "List", true],
  ["export * from './list'", "List", true],
  ["export const L\\u0069st = 1", "List", true],
  ["module.exports = {}", "default", true],
  ["exports.List = 1", "List", true],
  ["export const Row = 1", "*", true],
  ["export const Row = 1", "List", false],
  ["export const Row = 1", "default", false],
])("%s may export %s: %s", (text, name, may) => {
  expect(exportsIn(text)(name)).toBe(may);
  // What is said to be exported after all is no wrong answer; what is said not to be must not be.
  expect(moduleOf(text).exports.has(name) && !may).toBe(false);
});

test("a file without the name is not parsed for it", () => {
  const evaluator = evaluatorOf({
    "index.ts": `export * from "./broken"; export * from "./list";`,
    "broken.ts": `export const (`,
    "list.ts": `export const List = "rows";`,
  });
  expect(evaluator.exported("index.ts", "List")).toMatchObject({ value: "rows" });
  expect(evaluator.project.gaps.list()).toEqual([]);
});
