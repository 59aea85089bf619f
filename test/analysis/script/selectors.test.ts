import { describe, expect, test } from "vitest";
import { Store } from "../../../src/analysis/code/store.ts";
import { literal } from "../../../src/analysis/code/value.ts";
import { baseNodesOf, DOCUMENT } from "../../../src/analysis/script/dom/base-nodes.ts";
import { attributeTextOf, type Dom } from "../../../src/analysis/script/dom/dom-tree.ts";
import { findNodes } from "../../../src/analysis/script/dom/find-nodes.ts";
import { nodeState } from "../../../src/analysis/script/node-state.ts";
import { readDocument } from "../../../src/analysis/dialects/html/document.ts";

const { nodes } = readDocument(
  "page.html",
  `<main id="1"><button id="2" class="big red" data-x="y z">A</button><i id="5">i</i><i id="6"></i></main>
  <p id="3" class="big" lang="en-GB">B</p><input id="4" name="q" required disabled>
  <ul id="7"><li id="8"></li><li id="9"></li><li id="a"></li><li id="b"></li></ul>`,
);
const noted: string[] = [];
const dom: Dom = {
  base: baseNodesOf(nodes),
  store: new Store(),
  isWhole: true,
  compile: () => null,
  note: ({ what }) => noted.push(what),
};

function idsOf(selector: string, root = DOCUMENT): readonly unknown[] | null {
  const found = findNodes(dom, root, selector);
  return found?.map((key) => attributeTextOf(dom, key, "id")) ?? null;
}

test.each([
  ["#2", ["2"]],
  ["button", ["2"]],
  ["BUTTON", ["2"]],
  [".big", ["2", "3"]],
  [".big.red", ["2"]],
  ["p.big", ["3"]],
  ["button#\\32.red", []],
  ["main .big", ["2"]],
  ["main > button", ["2"]],
  ["main>button", ["2"]],
  ["main > p", []],
  ["button + i", ["5"]],
  ["button ~ i", ["5", "6"]],
  ["p, input", ["3", "4"]],
  ["[data-x]", ["2"]],
  [`[data-x="y z"]`, ["2"]],
  ["[data-x~='z']", ["2"]],
  ["[data-x^=y]", ["2"]],
  ["[data-x$=z]", ["2"]],
  ["[data-x*=' ']", ["2"]],
  ["[lang|=en]", ["3"]],
  ["[lang='EN-gb' i]", ["3"]],
  ["[data-x=z]", []],
  ["input[required]", ["4"]],
  [":not(.red).big", ["3"]],
  [":is(p, i):not(:empty)", ["5", "3"]],
  ["main:has(> .red)", ["1"]],
  ["p:has(.red)", []],
  ["i:first-of-type", ["5"]],
  ["i:last-child", ["6"]],
  ["li:nth-child(2)", ["9"]],
  ["li:nth-child(odd)", ["8", "a"]],
  ["li:nth-child(2n)", ["9", "b"]],
  ["li:nth-last-child(-n + 2)", ["a", "b"]],
  [":disabled", ["4"]],
  ["button:enabled", ["2"]],
  ["p:hover", []],
  ["  #2  ", ["2"]],
])("%s means %j", (selector, ids) => {
  expect(idsOf(selector)).toEqual(ids);
});

test.each(["", "button::before", "a, b!", ":unheard-of", "li:nth-child(x)", "p >"])(
  "%j says what is not followed, and that is noted",
  (selector) => {
    noted.length = 0;
    expect(idsOf(selector)).toBeNull();
    expect(noted).toEqual([`what the selector "${selector}" means`]);
  },
);

describe("within a node", () => {
  const main = findNodes(dom, DOCUMENT, "main")?.[0] ?? "";

  test("only what is in it is found", () => {
    expect(idsOf(".big", main)).toEqual(["2"]);
  });

  test("`:scope` is the node itself", () => {
    expect(idsOf(":scope > .big", main)).toEqual(["2"]);
  });
});

test("where it is not known whether a node is meant, nothing is said to be found", () => {
  const store = new Store();
  const [input = ""] = findNodes(dom, DOCUMENT, "input") ?? [];
  store.set(nodeState(input, "class"), {
    kind: "unknown",
    truthy: null,
    field: null,
    origin: null,
  });
  expect(findNodes({ ...dom, store }, DOCUMENT, ".big")).toBeNull();
  store.set(nodeState(input, "class"), literal("small"));
  expect(findNodes({ ...dom, store }, DOCUMENT, ".small")).toEqual([input]);
});
