import type { Session } from "../../code/session.ts";
import { concatenate, textParts } from "../../code/text.ts";
import { arrayOf, literal, type Value } from "../../code/value.ts";
import type { TextPart } from "../../partial.ts";
import { lineOf } from "../../source/languages/walk.ts";
import { parseMarkup, type MarkupNode } from "../../source/languages/markup.ts";
import { eventOf } from "../dom-names.ts";
import { nodeState, STATE } from "../node-state.ts";
import { FRAGMENT } from "./base-nodes.ts";
import { childrenOf, insert, nodeValue, tagOf, type Dom } from "./dom-tree.ts";

/** Where a script makes a node. */
interface Site {
  readonly path: string;
  readonly line: number;
  readonly start: number;
}

function siteOf({ at }: Session): Site {
  if (at === null) return { path: "", line: 1, start: 0 };
  return { path: at.path, line: lineOf(at.node), start: at.node.start ?? 0 };
}

/** Makes an element, or a fragment, that is on no page yet: a part of a markup or a copy. Gives its key. */
export function makeElement(tag: string, session: Session, part = ""): string {
  const site = siteOf(session);
  const { store } = session;
  // A helper makes elements of several tags in one place: these are not rows of one list.
  const madeAt = `${site.path}@${site.start}<${tag}>${part}`;
  const counter = `made\n${madeAt}`;
  const count = store.get(counter);
  const number = count?.kind === "literal" ? Number(count.value) + 1 : 1;
  store.set(counter, literal(number));
  // The same way to the same state makes the same keys.
  const key = `${madeAt}#${number}`;
  const set = (property: string, value: string | number | null): void =>
    store.set(nodeState(key, property), literal(value));
  set(STATE.tag, tag);
  set(STATE.path, site.path);
  set(STATE.line, site.line);
  set(STATE.madeAt, madeAt);
  set(STATE.parent, null);
  store.set(nodeState(key, STATE.children), arrayOf([]));
  return key;
}

/** A copy of a node without its listeners; a deep one with all that is in it. */
export function cloneNode(dom: Dom, key: string, isDeep: boolean, session: Session): string {
  const copy = makeElement(tagOf(dom, key), session, `/${key.replace(/#\d+$/u, "")}`);
  const { store } = session;
  const node = dom.base.node(key);
  const set = (name: string, value: Value): void => store.set(nodeState(copy, name), value);
  if (node?.kind === "element") {
    set(STATE.path, literal(node.path));
    set(STATE.line, literal(node.line));
    for (const [name, { content, presence }] of node.attributes)
      if (presence === "yes") set(name, concatenate(content.alternatives[0] ?? []));
  }
  for (const [name, value] of ownEntries(dom, key)) if (isCopied(name)) set(name, value);
  if (!isDeep) return copy;
  const children = childrenOf(dom, key).map((child) => {
    if (child.kind !== "dom") return child;
    const inner = dom.base.node(child.key);
    return inner?.kind === "text"
      ? concatenate(inner.content.alternatives[0] ?? [])
      : nodeValue(cloneNode(dom, child.key, true, session));
  });
  insert(dom, copy, null, children);
  return copy;
}

function ownEntries({ store }: Dom, key: string): readonly (readonly [string, Value])[] {
  const prefix = nodeState(key, "");
  return [...store.entries()].flatMap(([name, value]): (readonly [string, Value])[] =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
  );
}

/** Attributes and styles are copied; listeners and where the node is are not. */
function isCopied(name: string): boolean {
  const isPlace = name === STATE.path || name === STATE.line;
  return isPlace || name.startsWith("#style") || !/^(?:#|on[a-z]+$)/u.test(name);
}

/** Signs that no markup has: they stand for the parts of a text that are not known. */
const HOLE = /\uE000(\d+)\uE001/gu;

/** What becomes of the markup that a script writes. */
export interface Markup {
  /** The nodes and texts of it. */
  readonly values: readonly Value[];
  /** True when a part of it that is not known may hold markup of its own. */
  readonly isOpen: boolean;
}

/** Makes the nodes of a markup that is known at least in part. */
export function makeFromMarkup(markup: Value, dom: Dom, session: Session): Markup {
  const holes: TextPart[] = [];
  const text = textParts(markup)
    .map((part) => (typeof part === "string" ? part : `\uE000${holes.push(part) - 1}\uE001`))
    .join("");
  const maker = { dom, session, holes, parts: 0 };
  const nodes = parseMarkup(text);
  return {
    values: nodes.map((node) => made(node, maker)),
    isOpen: holes.length > 0 && isLoose(nodes),
  };
}

/** Whether what is not known stands by itself, where a list of tags may be. */
function isLoose(nodes: readonly MarkupNode[]): boolean {
  return nodes.some((node) =>
    node.kind === "text"
      ? /^\s*\uE000\d+\uE001\s*$/u.test(node.text) && nodes.length === 1
      : LISTS.has(node.tag) && isLoose(node.children),
  );
}

const LISTS = new Set(["ul", "ol", "tbody", "table", "select", "div", "section", "main", "dl"]);

interface Maker {
  readonly dom: Dom;
  readonly session: Session;
  readonly holes: readonly TextPart[];
  /** How many parts of the markup were made. */
  parts: number;
}

function made(node: MarkupNode, maker: Maker): Value {
  const { dom, session } = maker;
  if (node.kind === "text") return withHoles(node.text, maker);
  maker.parts += 1;
  const key = makeElement(node.tag, session, `/${maker.parts}`);
  for (const [name, text] of node.attributes) {
    const isHandler = eventOf(name) !== null;
    const value = isHandler ? handlerIn(text, dom) : withHoles(text, maker);
    if (value !== null) session.store.set(nodeState(key, name), value);
  }
  const children = node.children.map((child) => made(child, maker));
  if (node.tag !== "template") insert(dom, key, null, children);
  else {
    const content = makeElement(FRAGMENT, session);
    insert(dom, content, null, children);
    insert(dom, key, null, [nodeValue(content)]);
  }
  return nodeValue(key);
}

/** What is not known in the code of a handler is a name that nobody has declared; in a text it is lost. */
function handlerIn(code: string, dom: Dom): Value | null {
  if (!code.includes("\uE000")) return dom.compile(code);
  if (/["'`]/u.test(code)) {
    dom.note({
      kind: "handler",
      what: "what a handler does that a script writes",
      why: "a text in its code is not known",
      help: "a test of it that is written by hand",
    });
    return null;
  }
  return dom.compile(code.replaceAll(HOLE, "valueThatIsNotKnown"));
}

function withHoles(text: string, { holes }: Maker): Value {
  const parts = text.split(HOLE).map((part, index): TextPart => {
    return index % 2 === 0 ? part : (holes[Number(part)] ?? { field: null });
  });
  return concatenate(parts);
}
