import { expect, test } from "vitest";
import { roleOf, typeOfInput } from "../../../src/analysis/ui/role.ts";
import type { UiElement } from "../../../src/analysis/ui/tree.ts";
import { elementOf } from "./html-nodes.ts";

/**
 * Roles that HTML-AAM gives to elements (w3.org/TR/html-aam-1.0, section 3.5) as Playwright's
 * `getByRole` finds them: it takes every field that is typed into for a text box.
 */
const ROLES: readonly (readonly [html: string, role: string | null])[] = [
  [`<a href="/x">x</a>`, "link"],
  ["<a>x</a>", null],
  ["<article></article>", "article"],
  ["<aside></aside>", "complementary"],
  ["<button>x</button>", "button"],
  ["<datalist></datalist>", "listbox"],
  ["<details></details>", null],
  ["<dialog></dialog>", "dialog"],
  ["<div></div>", null],
  ["<fieldset></fieldset>", "group"],
  ["<figure></figure>", "figure"],
  [`<form aria-label="x"></form>`, "form"],
  ["<form></form>", null],
  ["<h1>x</h1>", "heading"],
  ["<h6>x</h6>", "heading"],
  ["<hr>", "separator"],
  [`<img src="x.png" alt="x">`, "img"],
  [`<img src="x.png">`, "img"],
  [`<img src="x.png" alt="">`, null],
  ["<li></li>", "listitem"],
  ["<main></main>", "main"],
  ["<menu></menu>", "list"],
  ["<meter></meter>", "meter"],
  ["<nav></nav>", "navigation"],
  ["<ol></ol>", "list"],
  ["<optgroup></optgroup>", "group"],
  ["<option></option>", "option"],
  ["<output></output>", "status"],
  ["<p>x</p>", null],
  ["<progress></progress>", "progressbar"],
  ["<search></search>", "search"],
  [`<section aria-labelledby="y"></section>`, "region"],
  ["<section></section>", null],
  ["<select></select>", "combobox"],
  ["<select multiple></select>", "listbox"],
  [`<select size="1"></select>`, "combobox"],
  [`<select size="4"></select>`, "listbox"],
  ["<span></span>", null],
  ["<table></table>", "table"],
  ["<tbody></tbody>", "rowgroup"],
  ["<td></td>", "cell"],
  ["<textarea></textarea>", "textbox"],
  ["<tfoot></tfoot>", "rowgroup"],
  ["<th></th>", "columnheader"],
  ["<thead></thead>", "rowgroup"],
  ["<tr></tr>", "row"],
  ["<ul></ul>", "list"],
  ["<input>", "textbox"],
  [`<input type="button">`, "button"],
  [`<input type="checkbox">`, "checkbox"],
  [`<input type="date">`, "textbox"],
  [`<input type="email">`, "textbox"],
  [`<input type="file">`, "button"],
  [`<input type="hidden">`, null],
  [`<input type="image">`, "button"],
  [`<input type="NUMBER">`, "spinbutton"],
  [`<input type="password">`, "textbox"],
  [`<input type="radio">`, "radio"],
  [`<input type="range">`, "slider"],
  [`<input type="reset">`, "button"],
  [`<input type="search">`, "searchbox"],
  [`<input type="submit">`, "button"],
  [`<input type="tel">`, "textbox"],
  [`<input type="unheard-of">`, "textbox"],
];

test.each(ROLES)("%s has the role %s", (html, role) => {
  expect(roleOf(elementOf(html))).toEqual({ role, byConvention: false });
});

test.each([
  [`<div role="button">x</div>`, "button"],
  [`<div role="  switch checkbox ">x</div>`, "switch"],
  [`<h1 role="presentation">x</h1>`, null],
  [`<ul role="none"></ul>`, null],
  [`<h1 role="">x</h1>`, "heading"],
])("of %s the role attribute decides: %s", (html, role) => {
  expect(roleOf(elementOf(html)).role).toBe(role);
});

/** A component whose definition is not known. */
const component = (tag: string): UiElement => ({
  ...elementOf("<div></div>"),
  tag,
  isComponent: true,
});

test.each([
  ["PrimaryButton", "button"],
  ["Dialog.IconButton", "button"],
  ["NavLink", "link"],
  ["Checkbox", "checkbox"],
  ["Switch", "switch"],
  ["Radio", "radio"],
  ["TextField", "textbox"],
  ["PhoneInput", "textbox"],
  ["Autocomplete", "combobox"],
  ["TabsTrigger", "tab"],
  ["ButtonGroup", null],
  ["CheckboxProvider", null],
  ["Card", null],
])("the component %s is by custom a %s", (tag, role) => {
  expect(roleOf(component(tag))).toEqual({ role, byConvention: true });
});

test("what a platform says of an element itself wins over its tag", () => {
  const native = { role: "button", name: null, testId: null };
  expect(roleOf({ ...component("Pressable"), native })).toEqual({
    role: "button",
    byConvention: false,
  });
});

test.each([
  ["<input>", "text"],
  [`<input type="EMAIL">`, "email"],
])("the type of %s is %s", (html, type) => {
  expect(typeOfInput(elementOf(html))).toBe(type);
});
