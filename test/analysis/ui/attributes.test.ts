import { expect, test } from "vitest";
import {
  attributeText,
  classesOf,
  isOn,
  mayHave,
  withAttributes,
} from "../../../src/analysis/ui/attributes.ts";
import { attribute, isBlank, knownText, textContent } from "../../../src/analysis/ui/content.ts";
import { elementOf } from "./html-nodes.ts";

const perhaps = { ...attribute("x"), presence: "maybe" } as const;

test("the text of an attribute is known where it is surely set, and to the letter", () => {
  const attributes = new Map([
    ["sure", attribute("x")],
    ["perhaps", perhaps],
    ["either", { content: { alternatives: [["a"], ["b"]], translated: false }, presence: "yes" }],
    [
      "partly",
      { content: { alternatives: [["a", { field: null }]], translated: false }, presence: "yes" },
    ],
  ] as const);
  const texts = ["sure", "perhaps", "either", "partly", "absent"].map((name) =>
    attributeText({ attributes }, name),
  );
  expect(texts).toEqual(["x", null, null, null, null]);
});

test.each([`disabled`, `disabled=""`, `disabled="false"`])("%s is on", (written) => {
  expect(isOn(elementOf(`<button ${written}>x</button>`), "disabled")).toBe(true);
});

test("an attribute that may be set is not on, but may be there", () => {
  const element = { attributes: new Map([["disabled", perhaps]]) };
  expect([isOn(element, "disabled"), mayHave(element, "disabled"), mayHave(element, "x")]).toEqual([
    false,
    true,
    false,
  ]);
});

test("class names are apart by any white space", () => {
  expect(classesOf(elementOf(`<p class=" a\n b  c "></p>`))).toEqual(["a", "b", "c"]);
  expect(classesOf(elementOf("<p></p>"))).toEqual([]);
});

test("attributes that are added replace those of the same name", () => {
  const changed = withAttributes(elementOf(`<p id="a" title="t"></p>`).attributes, [
    ["id", attribute("b")],
  ]);
  expect([...changed].map(([name, { content }]) => [name, knownText(content)])).toEqual([
    ["id", "b"],
    ["title", "t"],
  ]);
});

test("the empty text is known, and blank", () => {
  expect(knownText(textContent(""))).toBe("");
  expect([textContent(""), textContent(" \n"), textContent("x")].map(isBlank)).toEqual([
    true,
    true,
    false,
  ]);
});
