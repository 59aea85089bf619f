import { stringOf } from "../../code/text.ts";
import type { UiElement } from "../../ui/tree.ts";

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
    return (node) => {
      const given = node.attributes.get(attribute);
      return given !== undefined && (value === undefined || stringOf(given) === value);
    };
  }
  if (mark === "#") return (node) => stringOf(node.attributes.get("id")) === name;
  if (mark === ".") return (node) => classesOf(node).includes(name);
  return (node) => node.tag === name;
}

export function classesOf(node: UiElement): readonly string[] {
  const text = stringOf(node.attributes.get("class") ?? node.attributes.get("className")) ?? "";
  return text.split(/\s+/u).filter((name) => name !== "");
}
