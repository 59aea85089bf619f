import { expect, test } from "vitest";
import { attributeText } from "../../../src/analysis/ui/attributes.ts";
import { findNodes } from "../../../src/analysis/script/selectors.ts";
import { placedIn } from "../ui/html-nodes.ts";

const NODES = placedIn(`
  <main id="1"><button id="2" class="big red" data-x="y">A</button></main>
  <p id="3" class="big">B</p><input id="4" name="q" required>`).map(({ element }) => element);

test.each([
  ["#2", ["2"]],
  ["button", ["2"]],
  [".big", ["2", "3"]],
  [".big.red", ["2"]],
  ["p.big", ["3"]],
  ["button#2.red", ["2"]],
  ["main .big", ["2", "3"]],
  ["main > button", ["2"]],
  ["[data-x]", ["2"]],
  [`[data-x="y"]`, ["2"]],
  ["[data-x='y']", ["2"]],
  ["[name=q]", ["4"]],
  ["[data-x=z]", []],
  ["input[required]", ["4"]],
  ["  #2  ", ["2"]],
])("%s means %j", (selector, ids) => {
  expect(findNodes(NODES, selector).map((node) => attributeText(node, "id"))).toEqual(ids);
});

test.each(["", "p:first-child", "button::before", "[data-x^=y]", "*", "a, b!"])(
  "%j says more than is read, and means nothing",
  (selector) => {
    expect(findNodes(NODES, selector)).toEqual([]);
  },
);
