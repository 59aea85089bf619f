import type { Evaluator } from "../../code/evaluator.ts";
import { weaker, type Presence, type Value } from "../../code/value.ts";
import type { Store } from "../page.ts";
import type { UiElement, UiNode } from "../../ui/tree.ts";
import { visibilityOf } from "../../ui/visibility.ts";
import { stringOf } from "../../code/text.ts";
import { classesOf } from "./selectors.ts";
import { domState } from "./dom-members.ts";

const CHANGEABLE = [
  "hidden",
  "class",
  "value",
  "checked",
  "disabled",
  "open",
  "aria-label",
  "aria-hidden",
  "title",
  "href",
  "placeholder",
];
const HANDLERS = [
  "onClick",
  "onSubmit",
  "onInput",
  "onChange",
  "onKeyDown",
  "onKeyUp",
  "onKeyPress",
];
const TEXTS = ["textContent", "innerText"];
const MAX_DEPTH = 150;

/** The nodes of a page as scripts have left them. */
export function applyState(
  nodes: readonly UiNode[],
  { store, evaluator, doubtful }: PageScripts,
): readonly UiNode[] {
  return nodes.flatMap((node) =>
    applied(node, { store, evaluator, doubtful, presence: "yes", depth: 0 }),
  );
}

/** What the scripts of a page did, and may do. */
export interface PageScripts {
  readonly store: Store;
  readonly evaluator: Evaluator;
  /** Ids and classes of nodes that a script which cannot be followed may hide. */
  readonly doubtful: ReadonlySet<string>;
}

interface Around extends PageScripts {
  readonly presence: Presence;
  readonly depth: number;
}

function applied(node: UiNode, around: Around): readonly UiNode[] {
  if (node.kind === "text") return [{ ...node, presence: around.presence }];
  const state = (name: string): Value | undefined => around.store.get(domState(node.key, name));
  if (around.depth > MAX_DEPTH || state("#removed") !== undefined) return [];
  const attributes = new Map(node.attributes);
  for (const name of [...CHANGEABLE, ...HANDLERS]) {
    const value = state(name);
    if (value !== undefined) attributes.set(name, value);
  }
  const display = around.store.get(domState(`${node.key}:style`, "display"));
  if (display !== undefined)
    attributes.set("style", {
      kind: "object",
      properties: new Map([["display", display]]),
      open: true,
    });
  const own = ownPresence(node, attributes, around);
  const inside = { ...around, presence: weaker(around.presence, own), depth: around.depth + 1 };
  return [
    { ...node, attributes, own, presence: inside.presence, children: childrenOf(node, inside) },
  ];
}

function ownPresence(
  node: UiElement,
  attributes: ReadonlyMap<string, Value>,
  { evaluator, doubtful }: PageScripts,
): Presence {
  const open = attributes.get("open");
  const isClosed =
    node.tag === "dialog" &&
    (open === undefined || (open.kind === "literal" && open.value === false));
  const names = [...classesOf(node), stringOf(attributes.get("id")) ?? "", `<${node.tag}>`];
  if (names.some((name) => doubtful.has(name)))
    return weaker("maybe", visibilityOf(attributes, evaluator));
  return isClosed ? "no" : visibilityOf(attributes, evaluator);
}

function childrenOf(node: UiElement, inside: Around): readonly UiNode[] {
  const text = TEXTS.map((name) => inside.store.get(domState(node.key, name))).find(
    (value) => value !== undefined,
  );
  const children = text === undefined ? node.children : [textIn(node, text, inside)];
  const added = inside.store.get(domState(node.key, "#appended"));
  const more =
    added?.kind === "array"
      ? added.items.map((item, index) => nodeOf(item, `${node.key}+${index}`, { node, inside }))
      : [];
  return [...children.flatMap((child) => applied(child, inside)), ...more];
}

function textIn({ key, path, line }: UiElement, value: Value, { presence }: Around): UiNode {
  return { kind: "text", value, presence, own: "yes", key: `${key}"`, path, line };
}

/** A node that a script made: its tag, text and attributes. */
function nodeOf(
  value: Value,
  key: string,
  { node, inside }: { readonly node: UiElement; readonly inside: Around },
): UiNode {
  if (value.kind !== "object") return textIn({ ...node, key }, value, inside);
  const tag = value.properties.get("#tag");
  const text = TEXTS.map((name) => value.properties.get(name)).find((item) => item !== undefined);
  const made: UiElement = {
    ...node,
    key,
    tag: tag?.kind === "literal" ? String(tag.value) : "div",
    attributes: new Map([...value.properties].filter(([, item]) => item.kind !== "native")),
    own: "yes",
    presence: inside.presence,
    children: [],
  };
  return { ...made, children: text === undefined ? [] : [textIn(made, text, inside)] };
}
