import { expect, test } from "vitest";
import type { UiElement, UiNode, UiText } from "../../../src/analysis/ui/tree.ts";
import { wordingIn, wordingOf } from "../../../src/analysis/ui/wording.ts";
import { elementOf } from "./html-nodes.ts";

const textsIn = (html: string): readonly string[] => wordingIn(elementOf(html)).texts;

test.each([
  ["white space is one space", "<p>  Hello \n  you </p>", [" Hello you "]],
  ["inline tags add nothing", "<p>Sign <b>in</b></p>", ["Sign in"]],
  ["blocks stand apart", "<div>One<p>Two</p></div>", ["One Two "]],
  ["a line break is a space", "<p>One<br>Two</p>", ["One Two"]],
  ["an image reads its alternative text", `<a><img alt="Home"></a>`, ["Home"]],
  ["an image without one reads nothing", "<a><img></a>", [""]],
  ["aria-label inside replaces the text", `<p>A <b aria-label="star">*</b></p>`, ["A star"]],
  ["aria-label of the element itself is another step", `<p aria-label="x">Text</p>`, ["Text"]],
  ["what is hidden from names is left out", `<p>Close<i aria-hidden="true">x</i></p>`, ["Close"]],
  ["an empty aria-hidden hides as well", `<p>Close<i aria-hidden>x</i></p>`, ["Close"]],
  [
    "aria-hidden=false hides nothing",
    `<p>Close<i aria-hidden="false">x</i></p>`,
    ["Close x", "Closex"],
  ],
  [
    "fields and pictures have no text",
    "<p>A<select><option>1</option></select><svg>x</svg></p>",
    ["A"],
  ],
])("%s", (_, html, texts) => {
  expect(textsIn(html)).toEqual(texts);
});

test("whether tags that touch have a space between them is left open", () => {
  expect(textsIn("<a><span>One</span><span>Two</span></a>")).toEqual(["One Two", "OneTwo"]);
});

/** A text that is there, that may be there, or that is one of several by a condition. */
const text = (words: string, own: UiText["own"], key: string): UiText => ({
  kind: "text",
  content: { alternatives: [[words]], translated: false },
  presence: own,
  own,
  key,
  path: "a.tsx",
  line: 1,
});

const around = (children: readonly UiNode[]): UiElement => ({ ...elementOf("<b></b>"), children });

test("what may be there gives one text with and one without it", () => {
  const button = around([text("Save", "yes", `/1:1"`), text(" all", "maybe", `/1:2/2:2"`)]);
  expect(wordingIn(button).texts).toEqual(["Save", "Save all"]);
});

test("what stands under the same condition are alternatives of one another", () => {
  const button = around([text("Stop", "maybe", `/1:1"`), text("Start", "maybe", `/1:1"`)]);
  expect(wordingIn(button).texts).toEqual(["Stop", "Start"]);
});

test("what is not there in this state adds nothing", () => {
  expect(wordingIn(around([text("Gone", "no", `/1:1"`)])).texts).toEqual([""]);
});

test("no more alternatives are kept than people would read", () => {
  const pairs = ["a", "b", "c"].flatMap((key) => [
    text(`${key}1 `, "maybe", `/${key}"`),
    text(`${key}2 `, "maybe", `/${key}"`),
  ]);
  expect(wordingIn(around(pairs)).texts).toHaveLength(4);
});

test("one translated part makes all of it translated", () => {
  const translated = {
    ...text("Buy", "yes", `"`),
    content: { alternatives: [["Buy"]], translated: true },
  };
  expect(wordingIn(around([text("Now: ", "yes", `"`), translated]))).toEqual({
    texts: ["Now: Buy"],
    translated: true,
  });
});

test("content reads its alternatives once each, with holes for what is not known", () => {
  const content = { alternatives: [["A ", { field: null }], ["B"], [" B "]], translated: false };
  expect(wordingOf(content)).toEqual({ texts: ["A ${…}", "B"], translated: false });
});
