import { stringOf } from "../../code/text.ts";
import { arrayOf, literal, native, UNKNOWN, type Value } from "../../code/value.ts";
import { DOCUMENT } from "../dom/base-nodes.ts";
import {
  childrenOf,
  elementsIn,
  nodeValue,
  parentOf,
  selectorTree,
  tagOf,
} from "../dom/dom-tree.ts";
import { findNodes, matches } from "../dom/find-nodes.ts";
import type { Member, Members, Place } from "./types.ts";

const NULL: Value = literal(null);

/** A node by its key; `null` where there is none. */
function nodeOrNull(key: string | null | undefined): Value {
  return key === null || key === undefined || key === DOCUMENT ? NULL : nodeValue(key);
}

/** The first node that a selector means, `null` when there is none on a page that is known whole. */
export function findOne(selector: Value | undefined, { key, dom }: Place): Value {
  const text = stringOf(selector);
  const found = text === null ? null : findNodes(dom, key, text);
  if (found === null) return UNKNOWN;
  if (found[0] !== undefined) return nodeValue(found[0]);
  return dom.isWhole || key !== DOCUMENT ? NULL : UNKNOWN;
}

/** All nodes that a selector means, in document order. */
export function findAll(selector: Value | undefined, { key, dom }: Place): Value {
  const text = stringOf(selector);
  const found = text === null ? null : findNodes(dom, key, text);
  return found === null ? arrayOf([], UNKNOWN) : arrayOf(found.map((one) => nodeValue(one)));
}

/** The same, for what names a class, a tag or a name. */
export function findNamed(
  names: Value | undefined,
  toSelector: (name: string) => string,
  place: Place,
): Value {
  const text = stringOf(names);
  return findAll(text === null ? undefined : literal(toSelector(text)), place);
}

/** The selector that `getElementsByClassName` means by its names. */
export function ofClasses(names: string): string {
  return names
    .trim()
    .split(/\s+/u)
    .map((name) => `.${escaped(name)}`)
    .join("");
}

/** A name as it stands in a selector. */
export function escaped(name: string): string {
  return name.replaceAll(/[^\w-]/gu, String.raw`\$&`).replace(/^\d/u, String.raw`\$&`);
}

function closest(selector: Value | undefined, { key, dom }: Place): Value {
  const text = stringOf(selector);
  if (text === null) return UNKNOWN;
  for (let at: string | null = key; at !== null && at !== DOCUMENT; at = parentOf(dom, at)) {
    const match = matches(dom, at, text);
    if (match === null) return UNKNOWN;
    if (match) return nodeValue(at);
  }
  return NULL;
}

function matchesSelector(selector: Value | undefined, { key, dom }: Place): Value {
  const text = stringOf(selector);
  const match = text === null ? null : matches(dom, key, text);
  return match === null ? UNKNOWN : literal(match);
}

function contains(other: Value | undefined, { key, dom }: Place): Value {
  if (other?.kind !== "dom") return other?.kind === "literal" ? literal(false) : UNKNOWN;
  for (let at: string | null = other.key; at !== null; at = parentOf(dom, at))
    if (at === key) return literal(true);
  return literal(false);
}

/** The element beside a node, by steps to the right. */
const sibling =
  (steps: number): Member =>
  ({ key, dom }) => {
    const parent = parentOf(dom, key);
    const all = parent === null ? [] : elementsIn(dom, parent);
    const at = all.indexOf(key) + steps;
    return nodeOrNull(at < 0 ? null : all[at]);
  };

function parentNode({ key, dom }: Place): Value {
  return nodeOrNull(parentOf(dom, key));
}

function childElements({ key, dom }: Place): Value {
  return arrayOf(elementsIn(dom, key).map((child) => nodeValue(child)));
}

/** Of these, texts are no nodes that can be used further. */
function childNodes({ key, dom }: Place): Value {
  return arrayOf(childrenOf(dom, key).map((child) => (child.kind === "dom" ? child : UNKNOWN)));
}

/** Finding nodes from others. Source: dom.spec.whatwg.org. */
export const FINDING: Members = [
  ["querySelector", (place) => native("querySelector", ([text]) => findOne(text, place))],
  ["querySelectorAll", (place) => native("querySelectorAll", ([text]) => findAll(text, place))],
  [
    "getElementsByClassName",
    (place) => native("getElementsByClassName", ([names]) => findNamed(names, ofClasses, place)),
  ],
  [
    "getElementsByTagName",
    (place) => native("getElementsByTagName", ([name]) => findNamed(name, (tag) => tag, place)),
  ],
  ["closest", (place) => native("closest", ([text]) => closest(text, place))],
  ["matches", (place) => native("matches", ([text]) => matchesSelector(text, place))],
  ["contains", (place) => native("contains", ([other]) => contains(other, place))],
  ["parentElement", parentNode],
  ["parentNode", parentNode],
  ["children", childElements],
  ["childNodes", childNodes],
  ["childElementCount", ({ key, dom }) => literal(elementsIn(dom, key).length)],
  ["firstElementChild", ({ key, dom }) => nodeOrNull(elementsIn(dom, key)[0])],
  ["lastElementChild", ({ key, dom }) => nodeOrNull(elementsIn(dom, key).at(-1))],
  ["nextElementSibling", sibling(1)],
  ["previousElementSibling", sibling(-1)],
  ["tagName", ({ key, dom }) => literal(tagOf(dom, key).toUpperCase())],
  ["nodeName", ({ key, dom }) => literal(tagOf(dom, key).toUpperCase())],
  ["localName", ({ key, dom }) => literal(tagOf(dom, key))],
  ["options", (place) => findAll(literal("option"), place)],
  ["form", (place) => closest(literal("form"), place)],
  ["content", ({ key, dom }) => (tagOf(dom, key) === "template" ? firstOf(dom, key) : UNKNOWN)],
];

function firstOf(dom: Place["dom"], key: string): Value {
  return nodeOrNull(selectorTree(dom).children(key)[0]);
}
