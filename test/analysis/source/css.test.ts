import { expect, test } from "vitest";
import { parseCss } from "../../../src/analysis/source/languages/css.ts";

function rulesOf(text: string): readonly string[] {
  return parseCss(text).rules.map(({ selector, declarations, media }) => {
    const declared = declarations.map(({ property, value, isImportant }) =>
      [property, value, isImportant ? "!" : ""].join(" ").trim(),
    );
    return [selector, declared.join("; "), ...media].join(" | ");
  });
}

test.each([
  ["p { color: red; display: none }", ["p | color red; display none"]],
  ["p { DISPLAY : None !important }", ["p | display none !"]],
  ["a, b > c { x: y }", ["a, b > c | x y"]],
  ["/* p { x: y } */ q { a: b /* ; c: d */ }", ["q | a b"]],
  [`q { a: "} ; {"; c: url(x;y) }`, [`q | a "} ; {"; c url(x;y)`]],
  ["@media print { p { x: y } } q { a: b }", ["p | x y | print", "q | a b"]],
  ["@supports (display: grid) { p { x: y } }", ["p | x y"]],
  ["@layer base { p { x: y } }", ["p | x y"]],
  ["@keyframes k { from { x: y } } p { x: y }", ["p | x y"]],
  ["p { x: y; b { c: d } &.e { f: g } }", ["p | x y", ":is(p) b | c d", ":is(p).e | f g"]],
  ["p { x: y", ["p | x y"]],
  ["p {}", []],
])("%s", (text, rules) => {
  expect(rulesOf(text)).toEqual(rules);
});

test("the sheets that it imports are told in order", () => {
  const { imports } = parseCss(`@import "a.css"; @import url(b.css) print;\n@import url('c.css');`);
  expect(imports).toEqual(["a.css", "b.css", "c.css"]);
});
