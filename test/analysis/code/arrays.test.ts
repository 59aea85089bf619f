import { describe, expect, test } from "vitest";
import { result } from "./evaluate.ts";

test.each([
  ["[1, 2].length", 2],
  ["[1, 2][1]", 2],
  ["[1, 2][5]", undefined],
  ["[1, 2].at(-1)", 2],
  ["[1, 2].map((n) => n * 2)", [2, 4]],
  ["[1, 2].map((n, index) => index)", [0, 1]],
  ["[1, 2].flatMap((n) => [n, n])", [1, 1, 2, 2]],
  ["[[1], [2], 3].flat()", [1, 2, 3]],
  ["[1, 2, 3].filter((n) => n > 1)", [2, 3]],
  ["[1, 2, 3].find((n) => n > 1)", 2],
  ["[1].find((n) => n > 1)", undefined],
  ["[1, 2, 3].findIndex((n) => n === 3)", 2],
  ["[1].findIndex((n) => n > 1)", -1],
  ["[1, 2].some((n) => n > 1)", true],
  ["[1, 2].every((n) => n > 1)", false],
  ["[1, 2, 3].reduce((sum, n) => sum + n, 0)", 6],
  ["['a', 'b'].includes('b')", true],
  ["['a'].includes('b')", false],
  ["[1].concat([2, 3], 4)", [1, 2, 3, 4]],
  ["['a', 'b'].join('-')", "a-b"],
  ["['a', 'b'].join()", "a,b"],
  ["[1, 2, 3].slice(1)", [2, 3]],
  ["[1, 2, 3].slice(0, -1)", [1, 2]],
  ["[1, 2].reverse()", [2, 1]],
  ["[1, 2].toReversed()", [2, 1]],
  ["['a'].entries()", [[0, "a"]]],
  ["['a', 'b'].keys()", [0, 1]],
  ["[...[1, 2], 3]", [1, 2, 3]],
])("%s is %j", (expression, value) => {
  expect(result(expression)).toEqual(value);
});

test("a list that is made of more levels than are followed is not known when it is flattened", () => {
  const deep = `${"[".repeat(20)}1${"]".repeat(20)}`;
  expect(result(`${deep}.flat(Infinity)`)).toBe("?");
});

test("a callback may be a function of the language, or one that has a name", () => {
  expect(result("[1, 2].map(String)")).toEqual(["1", "2"]);
  expect(result("[0, 1].map(twice)", "const twice = (n) => n * 2;")).toEqual([0, 2]);
});

describe("a list of which there may be more items", () => {
  const before = "import { more } from 'kit'; const list = ['a', ...more];";

  test.each([
    ["list", ["a", "…"]],
    ["list.length", "?"],
    ["list[0]", "a"],
    ["list[1]", "?"],
    ["list.map((item) => item + '!')", ["a!", "…"]],
    ["list.filter((item) => item === 'a')", ["a", "…"]],
    ["list.some((item) => item === 'a')", true],
    ["list.some((item) => item === 'b')", "?"],
    ["list.every((item) => item === 'b')", false],
    ["list.every((item) => item === 'a')", "?"],
    ["list.includes('a')", true],
    ["list.includes('b')", "?"],
    ["list.find((item) => item === 'b')", "?"],
    ["list.join(' ')", "?"],
    ["list.reduce((all, item) => all + item, '')", "?"],
  ])("%s is %j", (expression, value) => {
    expect(result(expression, before)).toEqual(value);
  });
});

describe("a test that cannot be decided", () => {
  const before = "import { ready } from 'kit';";

  test("leaves an item that may be there", () => {
    expect(result("['a'].filter(() => ready())", before)).toEqual([{ oneOf: ["a"] }]);
  });

  test("leaves open what is found", () => {
    expect(result("['a'].find(() => ready())", before)).toBe("?");
    expect(result("['a'].findIndex(() => ready())", before)).toBe("?");
  });

  test("leaves open whether some or all pass", () => {
    expect(result("['a'].some(() => ready())", before)).toBe("?");
    expect(result("['a'].every(() => ready())", before)).toBe("?");
  });
});

test("what is pushed onto a list of its own function is in it", () => {
  const before =
    "function build() { const list = []; list.push('a'); list.push('b'); return list; }";
  expect(result("build()", before)).toEqual(["a", "b"]);
});

test("lists are cut where no page shows that many things", () => {
  const before = "const ten = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];";
  const all = "ten.flatMap(() => ten.flatMap(() => ten))";
  expect(result(`${all}.length`, before)).toBe(200);
});
