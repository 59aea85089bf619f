import { describe, expect, test } from "vitest";
import { result } from "./evaluate.ts";

/** What a function gives that runs these statements, then returns this. */
function after(statements: string, returned: string): unknown {
  return result("run()", `function run() { ${statements} return ${returned}; }`);
}

describe("a loop is run round by round", () => {
  test.each([
    ["let a = 0; for (let i = 0; i < 3; i += 1) a += i;", "a", 3],
    ["let i; for (i = 10; i > 7; i--);", "i", 7],
    ["let a = []; let i = 0; while (i < 2) { a.push(i); i++; }", "a", [0, 1]],
    ["let i = 5; do { i++; } while (i < 3);", "i", 6],
    ["let a = ''; for (const key in { x: 1, y: 2 }) a += key;", "a", "xy"],
    ["let a = []; for (const key in ['x', 'y']) a.push(key);", "a", ["0", "1"]],
    ["let a = []; for (const letter of 'ab') a.push(letter);", "a", ["a", "b"]],
    ["let a = []; for (const [k, v] of Object.entries({ x: 1 })) a.push(k, v);", "a", ["x", 1]],
    ["let a = []; for (let i = 0, n = 2; i < n; i++) a.push(n);", "a", [2, 2]],
  ])("%s gives %s as %j", (statements, returned, value) => {
    expect(after(statements, returned)).toEqual(value);
  });

  test("each round keeps its own counter for the functions made in it", () => {
    const made = "const all = []; for (let i = 0; i < 2; i++) all.push(() => i);";
    expect(after(made, "[all[0](), all[1]()]")).toEqual([0, 1]);
  });
});

describe("a jump", () => {
  test.each([
    ["let a = []; for (const i of [1, 2, 3]) { if (i === 2) break; a.push(i); }", [1]],
    ["let a = []; for (const i of [1, 2, 3]) { if (i === 2) continue; a.push(i); }", [1, 3]],
    [
      "let a = []; outer: for (const i of [1, 2]) { for (const j of [1, 2]) { if (j === 2) continue outer; a.push(i); } }",
      [1, 2],
    ],
    [
      "let a = []; outer: for (const i of [1, 2]) { for (const j of [1, 2]) { if (j === 2) break outer; a.push(i); } }",
      [1],
    ],
    [
      "let a = []; for (const i of [1, 2]) { switch (i) { case 1: continue; default: break; } a.push(i); }",
      [2],
    ],
    ["let a = []; block: { a.push(1); break block; a.push(2); }", [1]],
  ])("%s", (statements, value) => {
    expect(after(statements, "a")).toEqual(value);
  });

  test("that may happen leaves open what comes after it", () => {
    const skipping = "let a = []; for (const i of [1, 2]) { if (later()) continue; a.push(i); }";
    expect(after(skipping, "a")).toEqual([{ oneOf: [1] }, { oneOf: [2] }]);
    const ending = "let a = []; for (const i of [1, 2]) { a.push(i); if (later()) break; }";
    expect(after(ending, "a")).toEqual([1, { oneOf: [2] }]);
  });
});

describe("rounds of which nobody knows how many there are", () => {
  test("leave open what they assign", () => {
    expect(after("let a = 0; for (const i of later()) a += i;", "a")).toBe("?");
    expect(after("let a = 0; while (later()) a += 1;", "a")).toBe("?");
  });

  test("add any number of items to a list", () => {
    const pushing = "const a = ['first']; for (let i = 0; i < later(); i++) a.push('more');";
    expect(after(pushing, "a")).toEqual(["first", "…"]);
  });

  test("come after those that are known", () => {
    const joined = "const a = []; for (const i of [1, ...later()]) a.push(i);";
    expect(after(joined, "a")).toEqual([1, "…"]);
  });
});

describe("a method that changes a list", () => {
  test.each([
    ["const a = [1]; a.push(2, 3);", [1, 2, 3]],
    ["const a = [1]; a.unshift(0);", [0, 1]],
    ["const a = [1, 2]; a.pop();", [1]],
    ["const a = [1, 2]; a.shift();", [2]],
    ["const a = [1, 2, 3]; a.splice(1, 1, 9);", [1, 9, 3]],
    ["const a = [1, 2]; a.reverse();", [2, 1]],
    ["const o = { a: [] }; o.a.push(1); const { a } = o;", [1]],
  ])("%s", (statements, value) => {
    expect(after(statements, "a")).toEqual(value);
  });

  test("gives what it takes away, or how many there are", () => {
    expect(after("const a = [1, 2];", "[a.pop(), a.push(5), a.shift()]")).toEqual([2, 2, 1]);
  });
});

describe("where nobody knows which side is taken", () => {
  test("a list may have the items of either", () => {
    const sides = "const a = [0]; if (later()) a.push(1); else a.push(2);";
    expect(after(sides, "a")).toEqual([0, { oneOf: [1] }, { oneOf: [2] }]);
  });

  test("every case of a switch is as likely", () => {
    const cases = "let a = 'x'; switch (later()) { case 1: a = 'y'; break; case 2: a = 'z'; }";
    expect(after(cases, "a")).toEqual({ oneOf: ["y", "z", "x"] });
  });
});

describe("an operator that assigns only where something is missing", () => {
  test.each([
    ["let a = null; a ??= 'new';", "new"],
    ["let a = ''; a ||= 'new';", "new"],
    ["let a = 'old'; a &&= 'new';", "new"],
    ["let a = 'old'; a ??= 'new';", "old"],
  ])("%s", (statements, value) => {
    expect(after(statements, "a")).toBe(value);
  });
});

test("what is missing makes a chain undefined", () => {
  expect(result("[o.a?.b, o.a?.b.c, o.f?.(), o.b?.c]", "const o = { b: { c: 1 } };")).toEqual([
    undefined,
    undefined,
    undefined,
    1,
  ]);
});

test("a count gives what it was, or what it has become", () => {
  expect(after("let a = 1;", "[a++, a, ++a, a--, a]")).toEqual([1, 2, 3, 3, 2]);
});
