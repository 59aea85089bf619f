import { expect, test } from "vitest";
import { attributeText } from "../../../src/analysis/ui/attributes.ts";
import { isForm, isSubmit } from "../../../src/analysis/ui/form-element.ts";
import { formsOf } from "../../../src/analysis/ui/forms.ts";
import { closest } from "../../../src/analysis/ui/placed.ts";
import { elementOf, placedIn } from "./html-nodes.ts";

const PAGE = `
  <form id="a"><input name="inside"><button name="other" form="b">x</button></form>
  <form id="b"><input name="b"></form>
  <input name="outside" form="a"><input name="lost" form="nowhere"><input name="free">`;

const placed = placedIn(PAGE);
test("a form has the fields in it, less those that name another, and those that name it", () => {
  const forms = placed.filter(({ element }) => isForm(element));
  const members = forms.map(({ element }) =>
    formsOf(placed)
      .membersOf(element)
      .map((member) => attributeText(member, "name")),
  );
  expect(members).toEqual([
    ["inside", "outside"],
    ["other", "b"],
  ]);
});

test("an element belongs to the form around it, or to the one that it names", () => {
  const forms = placed
    .filter(({ element }) => element.tag === "input")
    .map(({ element }) => {
      const form = formsOf(placed).formOf(element);
      return form === null ? null : attributeText(form, "id");
    });
  expect(forms).toEqual(["a", "b", "a", null, null]);
});

test.each([
  ["<button>x</button>", true],
  [`<button type="submit">x</button>`, true],
  [`<button type="button">x</button>`, false],
  [`<button type="reset">x</button>`, false],
  [`<input type="submit">`, true],
  [`<input type="image">`, true],
  ["<input>", false],
  [`<x-button type="submit">x</x-button>`, true],
  ["<x-button>x</x-button>", false],
])("%s submits its form: %s", (html, submits) => {
  expect(isSubmit(elementOf(html))).toBe(submits);
});

test.each([
  ["<form></form>", true],
  ["<x-form></x-form>", true],
  ["<x-form-item></x-form-item>", false],
  ["<div></div>", false],
])("%s is a form: %s", (html, is) => {
  expect(isForm(elementOf(html))).toBe(is);
});

test("of the elements around, the nearest that fits is the closest", () => {
  const [, , innermost] = placedIn(`<div id="outer"><div id="inner"><p></p></div></div>`);
  expect(innermost).toBeDefined();
  const found = innermost === undefined ? null : closest(innermost, ({ tag }) => tag === "div");
  expect(found === null ? null : attributeText(found, "id")).toBe("inner");
});
