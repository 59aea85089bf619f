import { describe, expect, test } from "vitest";
import { result } from "./evaluate.ts";

/** What a list is after these statements. */
function after(statements: string, list = "[1, 2, 3]"): unknown {
  return result(`(() => { let list = ${list}; ${statements} return list; })()`);
}

describe("a list that is changed in place", () => {
  test.each([
    ["list[0] = 5;", [5, 2, 3]],
    ["list[list.length] = 4;", [1, 2, 3, 4]],
    ["list[4] = 5;", [1, 2, 3, undefined, 5]],
    ["list[0]++;", [2, 2, 3]],
    ["list[1] += 5;", [1, 7, 3]],
    ["[list[0], list[2]] = [list[2], list[0]];", [3, 2, 1]],
    ["({ first: list[1] } = { first: 9 });", [1, 9, 3]],
    ["list.length = 0;", []],
    ["list.length = 2;", [1, 2]],
    ["list.fill(0);", [0, 0, 0]],
    ["for (let i = 0; i < list.length; i++) list[i] = list[i] * 2;", [2, 4, 6]],
  ])("by %s", (statements, expected) => {
    expect(after(statements)).toEqual(expected);
  });

  test.each([
    ["within another one", "list[1][0] = 7;", [[1], [7]]],
    ["by a name of its own", "const row = list[1]; row.push(3);", [[1], [2, 3]]],
    ["by a function", "const add = (row) => { row.push(9); }; add(list[0]);", [[1, 9], [2]]],
    ["by another name", "const same = list; same.pop();", [[1]]],
    ["before it was put there", "const row = [4]; list[0] = row; row[0] = 5;", [[5], [2]]],
  ])("%s", (_, statements, expected) => {
    expect(after(statements, "[[1], [2]]")).toEqual(expected);
  });

  test("as a property by a name of its own", () => {
    expect(
      result("(() => { const o = { l: [] }; const l = o.l; l.push(1); return o; })()"),
    ).toEqual({ l: [1] });
  });

  test("as a value of a map that was not there before", () => {
    const group =
      "const m = new Map(); for (const n of ['a', 'bb', 'c']) {" +
      " let g = m.get(n.length); if (!g) { g = []; m.set(n.length, g); } g.push(n); }";
    expect(result(`(() => { ${group} return m.get(1); })()`)).toEqual(["a", "c"]);
  });

  test.each([
    ["[...list]"],
    ["list.slice()"],
    ["Array.from(list)"],
    ["structuredClone(list)"],
    ["JSON.parse(JSON.stringify(list))"],
  ])("leaves a copy as it was: %s", (copy) => {
    expect(after(`const copy = ${copy}; copy[0] = 9;`)).toEqual([1, 2, 3]);
  });
});

describe("where it is not known", () => {
  test("which item is replaced, each may be", () => {
    expect(after("list[nobody()] = 5;", "[1, 2]")).toEqual([{ oneOf: [1, 5] }, { oneOf: [2, 5] }]);
  });

  test.each([
    ["by itself", "if (nobody()) list[0] = 5;"],
    ["by another name", "const same = list; if (nobody()) same[0] = 5;"],
  ])("whether it is changed %s, it may be", (_, statements) => {
    expect(after(statements, "[1]")).toEqual({ oneOf: [[5], [1]] });
  });
});

test.each([
  ["is not there any more", "delete o.a; return o.a ?? 'none';", "none"],
  ["is no key any more", "delete o['a']; return Object.keys(o);", ["b"]],
  ["is not in it any more", "delete o.a; return ['a' in o, 'b' in o];", [false, true]],
])("a property that is deleted %s", (_, statements, expected) => {
  expect(result(`(() => { const o = { a: 1, b: 2 }; ${statements} })()`)).toEqual(expected);
});

test("a number is a key like any other", () => {
  expect(result("(() => { const o = {}; o[1] = 'x'; return o; })()")).toEqual({ 1: "x" });
  expect(result("({ [1]: 'x' })[1]")).toBe("x");
});

describe("an object that may have been changed", () => {
  test.each([
    ["on one of two sides", "if (nobody()) o.a = 2;", { oneOf: [1, 2] }],
    [
      "after what may have returned",
      "(() => { if (nobody()) return; o.a = 2; })();",
      { oneOf: [1, 2] },
    ],
    ["by a key that is not known", "o[nobody()] = 2;", { oneOf: [1, 2] }],
  ])("%s may have been or not", (_, statements, expected) => {
    expect(result(`(() => { const o = { a: 1 }; ${statements} return o.a; })()`)).toEqual(expected);
  });

  test("is surely changed where it was made in the same place", () => {
    const made = "if (nobody()) { const o = { a: 1 }; o.a = 2; return o.a; } return 2;";
    expect(result(`(() => { ${made} })()`)).toEqual({ oneOf: [2, 2] });
  });
});

test("a number is read to its base, and no text is compared in a way that nobody knows", () => {
  expect(result("[parseInt('ff', 16), parseInt('0b', 10)]")).toEqual([255, 0]);
  expect(result("'a2'.localeCompare('a10', undefined, { numeric: true })")).toBe("?");
});

test.each([
  ["() => 1", true],
  ["[1]", false],
  ["{}", false],
  ["'a'", false],
])("whether %s is a function is known", (value, isOne) => {
  expect(result("one instanceof Function", `const one = ${value};`)).toBe(isOne);
});

test("what is of a class is known", () => {
  const before = "class A {} class B extends A {}";
  expect(
    result("[new B() instanceof A, new A() instanceof B, [] instanceof Array]", before),
  ).toEqual([true, false, true]);
});
