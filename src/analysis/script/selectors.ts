import { attributeText, classesOf, mayHave } from "../ui/attributes.ts";
import type { UiElement } from "../ui/tree.ts";

const PART = /^(?:([.#])?([\w-]+)|\[([\w-]+)(?:=["']?([^\]"']*)["']?)?\])/u;

/**
 * The nodes that a CSS selector means, by the last part of it: tag, `.class`, `#id` and
 * `[attribute=value]`. A selector that says more than that means nothing here.
 */
export function findNodes(nodes: readonly UiElement[], selector: string): readonly UiElement[] {
  const last =
    selector
      .trim()
      .split(/[\s>]+/u)
      .at(-1) ?? "";
  const tests = testsOf(last);
  return tests === null ? [] : nodes.filter((node) => tests.every((test) => test(node)));
}

type Test = (node: UiElement) => boolean;

function testsOf(compound: string): readonly Test[] | null {
  const tests: Test[] = [];
  let rest = compound;
  while (rest !== "") {
    const match = PART.exec(rest);
    if (match === null) return null;
    tests.push(testOf(match));
    rest = rest.slice(match[0].length);
  }
  return tests.length === 0 ? null : tests;
}

function testOf([, mark, name = "", attribute, value]: RegExpExecArray): Test {
  if (attribute !== undefined) {
    return (node) =>
      value === undefined ? mayHave(node, attribute) : attributeText(node, attribute) === value;
  }
  if (mark === "#") return (node) => attributeText(node, "id") === name;
  if (mark === ".") return (node) => classesOf(node).includes(name);
  return (node) => node.tag === name;
}
