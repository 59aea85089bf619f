import { anyOf } from "./match.ts";
import type { ElementTree, Match, Test } from "./types.ts";

const CONTROLS = new Set([
  "button",
  "fieldset",
  "input",
  "option",
  "optgroup",
  "select",
  "textarea",
]);

/** Pseudo-classes without arguments. Source: w3.org/TR/selectors-4. */
const PLAIN: ReadonlyMap<string, Test> = new Map<string, Test>([
  ["root", (node, tree) => isRoot(node, tree)],
  ["scope", (node, tree, scope) => (scope === null ? isRoot(node, tree) : node === scope)],
  ["first-child", (node, tree) => indexOf(node, tree) === 1],
  ["last-child", (node, tree) => indexOf(node, tree, { fromEnd: true }) === 1],
  ["only-child", (node, tree) => siblingsOf(node, tree, false).length === 1],
  ["first-of-type", (node, tree) => indexOf(node, tree, { ofType: true }) === 1],
  ["last-of-type", (node, tree) => indexOf(node, tree, { ofType: true, fromEnd: true }) === 1],
  ["only-of-type", (node, tree) => siblingsOf(node, tree, true).length === 1],
  ["empty", (node, tree) => tree.children(node).length === 0 && !tree.hasText(node)],
  ["checked", (node, tree) => either(has(node, "checked", tree), has(node, "selected", tree))],
  ["required", (node, tree) => has(node, "required", tree)],
  ["optional", (node, tree) => isControl(node, tree) && not(has(node, "required", tree))],
  ["disabled", (node, tree) => isControl(node, tree) && has(node, "disabled", tree)],
  ["enabled", (node, tree) => isControl(node, tree) && not(has(node, "disabled", tree))],
  ["link", (node, tree) => tree.tag(node) === "a" && has(node, "href", tree)],
  ["any-link", (node, tree) => tree.tag(node) === "a" && has(node, "href", tree)],
  ["open", (node, tree) => has(node, "open", tree)],
  ["read-only", (node, tree) => has(node, "readonly", tree)],
  ["defined", () => true],
  // Nothing is under the pointer, focused or visited until a test makes it so.
  ...["hover", "active", "focus", "focus-within", "focus-visible", "visited", "target"].map(
    (name): [string, Test] => [name, () => false],
  ),
  ...["placeholder-shown", "valid", "invalid", "user-invalid", "autofill", "indeterminate"].map(
    (name): [string, Test] => [name, () => null],
  ),
]);

/** What a pseudo-class without arguments asks for; null for one that is not known. */
export function plainPseudoClass(name: string): Test | null {
  return PLAIN.get(name) ?? null;
}

/** What `:nth-child(2n + 1)` and its like ask for; null for other names or arguments. */
export function nthPseudoClass(name: string, argument: string): Test | null {
  const [, last = "", kind = ""] = /^nth-(last-)?(child|of-type)$/u.exec(name) ?? [];
  const step = stepOf(argument);
  if (kind === "" || step === null) return null;
  const counting = { fromEnd: last !== "", ofType: kind === "of-type" };
  return (node, tree) => isStep(indexOf(node, tree, counting), step);
}

interface Step {
  readonly each: number;
  readonly first: number;
}

function stepOf(argument: string): Step | null {
  const text = argument.replaceAll(/\s+/gu, "").toLowerCase();
  if (text === "odd") return { each: 2, first: 1 };
  if (text === "even") return { each: 2, first: 0 };
  if (/^[+-]?\d+$/u.test(text)) return { each: 0, first: Number(text) };
  const [, each = "", first = "0"] = /^([+-]?\d*)n([+-]\d+)?$/u.exec(text) ?? [];
  if (!text.includes("n") || !/^[+-]?\d*n/u.test(text)) return null;
  const number = /\d/u.test(each) ? Number(each) : Number(`${each}1`);
  return { each: number, first: Number(first) };
}

function isStep(index: number, { each, first }: Step): boolean {
  const rounds = each === 0 ? 0 : (index - first) / each;
  return each === 0 ? index === first : Number.isInteger(rounds) && rounds >= 0;
}

interface Counting {
  readonly fromEnd?: boolean;
  readonly ofType?: boolean;
}

/** The place of a node among its siblings, from 1; 0 where it has no parent. */
function indexOf<Node>(
  node: Node,
  tree: ElementTree<Node>,
  { fromEnd = false, ofType = false }: Counting = {},
): number {
  const siblings = siblingsOf(node, tree, ofType);
  const counted = fromEnd ? siblings.toReversed() : siblings;
  return counted.indexOf(node) + 1;
}

function siblingsOf<Node>(node: Node, tree: ElementTree<Node>, ofType: boolean): readonly Node[] {
  const parent = tree.parent(node);
  const all = parent === null ? [node] : tree.children(parent);
  return ofType ? all.filter((other) => tree.tag(other) === tree.tag(node)) : all;
}

function isRoot<Node>(node: Node, tree: ElementTree<Node>): boolean {
  return tree.tag(node) === "html";
}

function isControl<Node>(node: Node, tree: ElementTree<Node>): boolean {
  return CONTROLS.has(tree.tag(node));
}

function has<Node>(node: Node, attribute: string, tree: ElementTree<Node>): Match {
  const text = tree.attribute(node, attribute);
  return text === undefined ? null : text !== null;
}

export function not(match: Match): Match {
  return match === null ? null : !match;
}

function either(one: Match, other: Match): Match {
  return anyOf([one, other], (match) => match);
}
