import { expect, test } from "vitest";
import { attributeNamed, eventOf } from "../../../src/analysis/script/dom-names.ts";

test.each([
  ["className", "class"],
  ["htmlFor", "for"],
  ["defaultValue", "value"],
  ["defaultChecked", "checked"],
  ["maxLength", "maxlength"],
  ["title", "title"],
  ["data-testid", "data-testid"],
])("the property %s sets the attribute %s", (property, attribute) => {
  expect(attributeNamed(property)).toBe(attribute);
});

test.each([
  ["onClick", "click"],
  ["onclick", "click"],
  ["onChange", "change"],
  ["onKeyDown", "keydown"],
  ["onValueChange", "input"],
  ["onCheckedChange", "change"],
  ["onMouseEnter", null],
  ["once", null],
  ["title", null],
  ["on", null],
])("the property %s listens to %s", (property, event) => {
  expect(eventOf(property)).toBe(event);
});
