import { expect, test } from "vitest";
import { evaluatorOf, plain } from "./evaluate.ts";

const exportedOf = (text: string, others: Readonly<Record<string, string>> = {}) => {
  const evaluator = evaluatorOf({ "main.ts": text, ...others });
  const value = evaluator.exported("main.ts", "default");
  return { evaluator, is: value === null ? null : plain(value) };
};

const load = `const load = (file) => import(file);`;
const BROKEN = { "broken.ts": "const (" };

test("what calls give stands in a table as anywhere else, in its order", () => {
  const text = `const id = (x) => x; const table = { a: id(1), b: 2, c: { d: id(3) } };`;
  expect(exportedOf(`${text} export default { ...table };`).is).toEqual({
    a: 1,
    b: 2,
    c: { d: 3 },
  });
  expect(exportedOf(`${text} export default Object.keys(table);`).is).toEqual(["a", "b", "c"]);
  expect(exportedOf(`${text} export default Object.values(table);`).is).toEqual([1, 2, { d: 3 }]);
});

test("what nobody asks for is not evaluated", () => {
  const text = `${load} const table = { a: { b: load("./broken") }, c: load("./fine") };`;
  const files = { ...BROKEN, "fine.ts": "export const x = 1;" };
  const { evaluator, is } = exportedOf(`${text} export default table.c;`, files);
  expect(is).toEqual({ x: 1 });
  expect(evaluator.project.gaps.list()).toEqual([]);
});

test("what is asked for is evaluated, and its losses are noted", () => {
  const text = `${load} const table = { a: load("./broken") };`;
  const { evaluator } = exportedOf(`${text} export default table.a;`, BROKEN);
  expect(evaluator.project.gaps.list()).toMatchObject([{ kind: "file" }]);
});

test("a table that asks for itself has what is known so far", () => {
  const text = `const id = (x) => x; const table = { a: id(table.a), b: id(1) };`;
  expect(exportedOf(`${text} export default table;`).is).toEqual({ a: "?", b: 1 });
});

test.each([
  ["a spread", `{ ...{ x: id(1) }, y: id(2) }`, { x: 1, y: 2 }],
  ["a computed name", `{ ["x"]: id(1) }`, { x: 1 }],
  ["a method", `{ x: id(1), y() {} }`, { x: 1, y: "(function)" }],
])("%s is read at once", (_, table, expected) => {
  const text = `const id = (x) => x; const table = ${table}; export default table;`;
  expect(exportedOf(text).is).toEqual(expected);
});

test("the last of two of one name counts", () => {
  const text = `const id = (x) => x; const table = { a: id(1), a: 2 }; export default table.a;`;
  expect(exportedOf(text).is).toBe(2);
});
