import { describe, expect, test } from "vitest";
import { result } from "./evaluate.ts";

test.each([
  ["`a${1}b`", "a1b"],
  ["true ? 'a' : 'b'", "a"],
  ["0 || 'b'", "b"],
  ["'a' && 'b'", "b"],
  ["null ?? 'b'", "b"],
  ["'' ?? 'b'", ""],
  ["!''", true],
  ["-'3'", -3],
  ["+'3'", 3],
  ["typeof 'a'", "string"],
  ["void 0", undefined],
  ["(1, 2)", 2],
  ["({ a: 1, ['b']: 2 }).b", 2],
  ["({ a: 1, ...{ a: 2, b: 3 } })", { a: 2, b: 3 }],
  ["({ a: { b: 1 } }).a?.b", 1],
  ["'x' as string", "x"],
  ["('x' satisfies string)!", "x"],
  ["((a) => a + 1)(2)", 3],
  ["((a, b = 5) => a + b)(1)", 6],
  ["((...all) => all.length)(1, 2, 3)", 3],
  ["(({ a, ...rest }) => rest)({ a: 1, b: 2 })", { b: 2 }],
  ["(([first, , third]) => third)([1, 2, 3])", 3],
  ["(function () { return 4; })()", 4],
  ["(async () => 5)()", 5],
])("%s is %j", (expression, value) => {
  expect(result(expression)).toEqual(value);
});

describe("statements of a function", () => {
  test.each([
    ["if and else", "if (n > 1) return 'many'; else return 'few';", "many"],
    ["an early return", "if (n) return 'early'; return 'late';", "early"],
    [
      "a switch",
      "switch (n) { case 1: return 'one'; case 2: return 'two'; default: return 'x'; }",
      "two",
    ],
    [
      "a switch that falls through",
      "switch (n) { case 2: case 3: return 'some'; } return 'none';",
      "some",
    ],
    [
      "a switch that breaks",
      "let out = 'a'; switch (n) { case 2: out = 'b'; break; default: out = 'c'; } return out;",
      "b",
    ],
    [
      "a loop over a list",
      "let sum = 0; for (const item of [1, 2, 3]) sum += item; return sum;",
      6,
    ],
    ["a try that goes well", "try { return 'fine'; } catch { return 'bad'; }", "fine"],
    ["a block of its own", "let a = 1; { let a = 2; } return a;", 1],
    [
      "a function that is declared later",
      "return later(); function later() { return 'later'; }",
      "later",
    ],
    [
      "an assignment to what is around",
      "let a = 1; const set = () => { a = 2; }; set(); return a;",
      2,
    ],
    ["a count", "let a = 1; a++; a += 3; return a;", 5],
    ["no return", "n;", undefined],
  ])("%s", (_, body, value) => {
    expect(result("run(2)", `function run(n) { ${body} }`)).toEqual(value);
  });
});

describe("a condition that is not known", () => {
  const before = "import { flag } from 'kit';";

  test("gives both sides", () => {
    expect(result("flag() ? 'a' : 'b'", before)).toEqual({ oneOf: ["a", "b"] });
  });

  test("leaves what is assigned on either side", () => {
    const run = `${before} function run() { let a = 1; if (flag()) a = 2; return a; }`;
    expect(result("run()", run)).toEqual({ oneOf: [2, 1] });
  });

  test("gives what is returned before it and after it", () => {
    const run = `${before} function run() { if (flag()) return 'a'; return 'b'; }`;
    expect(result("run()", run)).toEqual({ oneOf: ["a", "b"] });
  });

  test("of a switch gives every case", () => {
    const run = `${before} function run() { switch (flag()) { case 1: return 'a'; default: return 'b'; } }`;
    expect(result("run()", run)).toEqual({ oneOf: ["a", "b"] });
  });
});

test("an enum numbers its members that have no value", () => {
  expect(
    result("[Size.Small, Size.Large, Size.Other]", "enum Size { Small, Large = 'L', Other }"),
  ).toEqual([0, "L", 2]);
});

test.each([
  ["fields", "new Thing().x", "class Thing { x = 1 }", 1],
  ["arguments", "new Thing(2).x", "class Thing { constructor(x) { this.x = x; } }", 2],
  ["methods", "new Thing().more(1)", "class Thing { x = 2; more(by) { return this.x + by; } }", 3],
  ["getters", "new Thing().more", "class Thing { #x = 3; get more() { return this.#x + 1; } }", 4],
  ["statics", "Thing.make().x", "class Thing { x = 5; static make() { return new Thing(); } }", 5],
  [
    "what it extends",
    "new Thing(3).sum()",
    "class Base { constructor(x) { this.x = x; } sum() { return this.x; } }" +
      "class Thing extends Base { constructor(x) { super(x * 2); } sum() { return super.sum() + 1; } }",
    7,
  ],
])("a class gives its objects %s", (_, expression, before, expected) => {
  expect(result(expression, before)).toBe(expected);
});

test("a method that is bound keeps its object", () => {
  const before = "class Thing { x = 1; read() { return this.x; } } const f = new Thing().read;";
  expect(result("new Thing().read.bind({ x: 2 })()", before)).toBe(2);
});

test("what is destructured at the top of a module is known by its names", () => {
  expect(result("a + b", "const { a, inner: { b } } = { a: 1, inner: { b: 2 } };")).toBe(3);
});

test.each([
  ["constants that need one another", "a", "const a = b; const b = a;"],
  ["functions that call one another", "a()", "const a = () => b(); const b = () => a();"],
  ["what a function gives that nobody declares", "nobody()", ""],
])("nothing is known of %s", (_, expression, before) => {
  expect(result(expression, before)).toBe("?");
});

test.each([
  ["tests a text", "/^\\d{3}$/.test('123')", true],
  ["refuses a text", "/^\\d{3}$/.test('12')", false],
  ["gives its groups", "'a-b'.match(/(\\w)-(\\w)/)[2]", "b"],
  ["gives every match", "'a1b2'.match(/\\d/g).length", 2],
  ["replaces every match", "'a b c'.replace(/ /g, '-')", "a-b-c"],
  ["replaces by a function", "'ab'.replace(/./g, (one) => one.toUpperCase())", "AB"],
  ["splits", "'a, b'.split(/,\\s*/)[1]", "b"],
  ["is made of a text", "new RegExp('^x').test('xy')", true],
  ["starts anew each time", "[/a/g, /a/g].every((one) => one.test('a') && one.test('a'))", true],
])("a regular expression %s", (_, expression, expected) => {
  expect(result(expression)).toBe(expected);
});

test("a regular expression that may take for ever is only tried on short texts", () => {
  expect(result("/^(a+)+$/.test('aaa')")).toBe(true);
  expect(result(`/^(a+)+$/.test('${"a".repeat(60)}!')`)).toBe("?");
});

const GROUPED =
  "const map = new Map([['a', 1], ['b', 2]]);" +
  "const groups = () => { const made = new Map(); for (const one of ['x', 'yy', 'z']) {" +
  " if (!made.has(one.length)) made.set(one.length, []); made.get(one.length).push(one); } return made; };" +
  "const table = () => ['x', 'yy', 'z'].reduce((all, one) => {" +
  " (all[one.length] ??= []).push(one); return all; }, {});";

test.each([
  ["the value of a key", "map.get('b')", 2],
  ["no value of another key", "map.get('c') ?? 'none'", "none"],
  ["whether it has a key", "[map.has('a'), map.has('c')]", [true, false]],
  ["how many entries it has", "map.size", 2],
  ["its keys", "[...map.keys()].join()", "a,b"],
  ["its values", "Array.from(map.values(), (one) => one * 2).join()", "2,4"],
  ["its entries", "[...map].map(([key, one]) => key + one).join()", "a1,b2"],
  ["that it is no list", "Array.isArray(map)", false],
  ["what it was given", "new Map(map).set('c', 3).get('c')", 3],
  ["one value for a key", "new Map([['a', 1]]).set('a', 5).size", 1],
  ["an object of it", "Object.fromEntries(map).b", 2],
  ["lists that grow in it", "groups().get(1).join()", "x,z"],
  ["lists that grow in an object", "table()[1].join()", "x,z"],
  [
    "each value with its key",
    "(() => { let all = ''; map.forEach((one, key) => { all += key + one; }); return all; })()",
    "a1b2",
  ],
  ["what is left", "(() => { const m = new Map(map); m.delete('a'); return m.size; })()", 1],
])("a map tells %s", (_, expression, expected) => {
  expect(result(expression, GROUPED)).toEqual(expected);
});

test.each([
  ["a key that is not known", "map.get(nobody())"],
  ["entries that are not known", "new Map(nobody()).get('a')"],
  ["its size after such entries", "new Map(nobody()).size"],
  ["whether it has a key that is not known", "map.has(nobody())"],
])("nothing is known of a map with %s", (_, expression) => {
  expect(result(expression, GROUPED)).toBe("?");
});

test.each([
  ["a set", "[...new Set(['a', 'b', 'a'])].length", 2],
  ["a number in a text", "parseFloat('1.50')", 1.5],
  ["what is no number", "isNaN('x')", true],
  ["objects in one", "Object.assign({}, { a: 1 }, { b: 2 }).b", 2],
  ["a copy by JSON", "JSON.parse(JSON.stringify({ a: [1] })).a[0]", 1],
  ["numbers in order", "[10, 9, 1].sort((a, b) => a - b)[0]", 1],
  ["texts in order", "['b', 'a'].toSorted()[0]", "a"],
  ["a place in a list", "['a', 'b'].indexOf('b')", 1],
])("%s is known", (_, expression, expected) => {
  expect(result(expression)).toBe(expected);
});
