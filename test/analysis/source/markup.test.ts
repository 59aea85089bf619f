import { expect, test } from "vitest";
import {
  markupElements,
  markupText,
  parseMarkup,
  type MarkupNode,
} from "../../../src/analysis/source/languages/markup.ts";

/** Tags and texts as a nested list: `<p>Hi <b>you</b></p>` is `["p", "Hi ", ["b", "you"]]`. */
function outline(nodes: readonly MarkupNode[]): unknown {
  return nodes.map((node) =>
    node.kind === "text" ? node.text : [node.tag, ...(outline(node.children) as unknown[])],
  );
}

test.each([
  ["nested tags", "<p>Hi <b>you</b></p>", [["p", "Hi ", ["b", "you"]]]],
  ["capitals", "<P>Hi</P>", [["p", "Hi"]]],
  [
    "paragraphs that are not closed",
    "<p>One<p>Two",
    [
      ["p", "One"],
      ["p", "Two"],
    ],
  ],
  ["entries that are not closed", "<ul><li>A<li>B</ul>", [["ul", ["li", "A"], ["li", "B"]]]],
  ["tags without content", "<br><input><p>x</p>", [["br"], ["input"], ["p", "x"]]],
  ["a comment", "a<!-- b -->c", ["a", "c"]],
  [
    "a script that writes tags",
    "<script>a < b && '</p>'</script>",
    [["script", "a < b && '</p>'"]],
  ],
  ["an end without a start", "</div><p>x</p>", [["p", "x"]]],
])("%s", (_, text, expected) => {
  expect(outline(parseMarkup(text))).toEqual(expected);
});

test("names of characters are read", () => {
  const [paragraph] = markupElements(parseMarkup("<p>Fish &amp; chips &eacute;</p>"));
  expect(paragraph === undefined ? null : markupText(paragraph)).toBe("Fish & chips é");
});

test("attributes are read, quoted or not, with or without a value", () => {
  const [field] = markupElements(parseMarkup(`<input TYPE=checkbox name='a b' checked>`));
  expect(Object.fromEntries(field?.attributes ?? [])).toEqual({
    type: "checkbox",
    name: "a b",
    checked: "",
  });
});

test("every element is listed in document order, with its line", () => {
  const elements = markupElements(parseMarkup("<main>\n<h1>A</h1>\n\n<p>\n<b>x</b></p></main>"));
  expect(elements.map(({ tag, line }) => `${tag} ${line}`)).toEqual([
    "main 1",
    "h1 2",
    "p 4",
    "b 5",
  ]);
});
