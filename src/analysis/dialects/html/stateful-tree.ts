import type { Evaluator } from "../../code/evaluator.ts";
import type { Store } from "../../code/store.ts";
import { stringOf } from "../../code/text.ts";
import type { Value } from "../../code/value.ts";
import { weaker, type Presence } from "../../partial.ts";
import { attributeOf, contentOf } from "../../script/content.ts";
import { attributeNamed } from "../../script/dom-names.ts";
import { listenerOf } from "../../script/listeners.ts";
import {
  addedListeners,
  APPENDED,
  nodeChanges,
  ownListener,
  REMOVED,
  styleProperty,
  TEXT,
} from "../../script/node-state.ts";
import { attributeText, classesOf } from "../../ui/attributes.ts";
import { attribute, type Attribute } from "../../ui/content.ts";
import { EVENT_TYPES, type EventType, type Listener } from "../../ui/listener.ts";
import type { UiElement, UiNode } from "../../ui/tree.ts";
import { visibilityOf } from "../../ui/visibility.ts";

/** The nodes of a page, as scripts have left them in any of its states. */
export interface StatefulTree {
  /** Ids, classes and (as `<tag>`) tags of nodes that something which cannot be followed may hide. */
  doubt(names: ReadonlySet<string>): void;
  /** Nodes that a state does not change are the same objects in every state. */
  inState(store: Store): readonly UiNode[];
}

type Changes = ReadonlyMap<string, Value>;

/** One state, and what of it is looked at. */
interface Around {
  readonly evaluator: Evaluator;
  readonly doubtful: ReadonlySet<string>;
  readonly changes: ReadonlyMap<string, Changes>;
  /** Keys of nodes that are changed, or around one that is. */
  readonly touched: ReadonlySet<string>;
  /** Nodes as they are without changes, by key. */
  readonly unchanged: ReadonlyMap<string, Unchanged>;
  readonly presence: Presence;
}

interface Unchanged {
  readonly node: UiElement;
  /** Whether what is around it is on the page. */
  readonly presence: Presence;
}

/** Makes the tree of a document. */
export function createStatefulTree(nodes: readonly UiNode[], evaluator: Evaluator): StatefulTree {
  const parents = parentsOf(nodes);
  let doubtful: ReadonlySet<string> = new Set();
  let unchanged: ReadonlyMap<string, Unchanged> | null = null;
  const show = (
    changes: ReadonlyMap<string, Changes>,
    known: Around["unchanged"],
  ): readonly UiNode[] => {
    const touched = withParents(changes.keys(), parents);
    const presence: Presence = "yes";
    const around = { evaluator, doubtful, changes, touched, unchanged: known, presence };
    return nodes.flatMap((node) => nodeIn(node, around));
  };
  return {
    doubt(names) {
      doubtful = names;
      unchanged = null;
    },
    inState(store) {
      unchanged ??= byKey(show(new Map(), new Map()));
      return show(nodeChanges(store), unchanged);
    },
  };
}

function parentsOf(nodes: readonly UiNode[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  const visit = (node: UiNode): void => {
    if (node.kind === "text") return;
    for (const child of node.children) {
      parents.set(child.key, node.key);
      visit(child);
    }
  };
  for (const node of nodes) visit(node);
  return parents;
}

function withParents(
  keys: Iterable<string>,
  parents: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const all = new Set<string>();
  for (const key of keys)
    for (let at: string | undefined = key; at !== undefined && !all.has(at); at = parents.get(at))
      all.add(at);
  return all;
}

function byKey(nodes: readonly UiNode[]): ReadonlyMap<string, Unchanged> {
  const found = new Map<string, Unchanged>();
  const visit = (node: UiNode, presence: Presence): void => {
    if (node.kind === "text") return;
    found.set(node.key, { node, presence });
    for (const child of node.children) visit(child, node.presence);
  };
  for (const node of nodes) visit(node, "yes");
  return found;
}

function nodeIn(node: UiNode, around: Around): readonly UiNode[] {
  if (node.kind === "text") return [{ ...node, presence: around.presence }];
  const known = around.unchanged.get(node.key);
  const isAsBefore = known?.presence === around.presence && !around.touched.has(node.key);
  return isAsBefore ? [known.node] : elementIn(node, around);
}

function elementIn(node: UiElement, around: Around): readonly UiNode[] {
  const changes = around.changes.get(node.key) ?? new Map<string, Value>();
  if (changes.has(REMOVED)) return [];
  const attributes = attributesIn(node, changes, around.evaluator);
  const own = ownPresence(node, attributes, around.doubtful);
  const presence = weaker(around.presence, own);
  const inside = { ...around, presence };
  return [
    {
      ...node,
      attributes,
      listeners: listenersIn(changes, around.evaluator),
      own,
      presence,
      children: childrenIn(node, changes, inside),
    },
  ];
}

function attributesIn(
  { attributes }: UiElement,
  changes: Changes,
  evaluator: Evaluator,
): ReadonlyMap<string, Attribute> {
  const now = new Map(attributes);
  for (const [name, value] of changes) {
    if (name.startsWith("#") || name.startsWith("on")) continue;
    const changed = attributeOf(name, value, evaluator);
    if (changed === null) now.delete(name);
    else now.set(name, changed);
  }
  const display = changes.get(styleProperty("display"));
  if (display !== undefined) now.set("style", attribute(`display:${stringOf(display) ?? ""}`));
  return now;
}

function listenersIn(
  changes: Changes,
  evaluator: Evaluator,
): ReadonlyMap<EventType, readonly Listener[]> {
  const listeners = new Map<EventType, readonly Listener[]>();
  for (const type of EVENT_TYPES) {
    const own = changes.get(ownListener(type));
    const added = changes.get(addedListeners(type));
    const values = [
      ...(own === undefined ? [] : [own]),
      ...(added?.kind === "array" ? added.items : []),
    ];
    const found = values.flatMap((value) => listenerOf(value, evaluator) ?? []);
    if (found.length > 0) listeners.set(type, found);
  }
  return listeners;
}

function ownPresence(
  node: UiElement,
  attributes: ReadonlyMap<string, Attribute>,
  doubtful: ReadonlySet<string>,
): Presence {
  const names = [
    ...classesOf({ attributes }),
    attributeText({ attributes }, "id") ?? "",
    `<${node.tag}>`,
  ];
  const visible = visibilityOf(attributes);
  if (names.some((name) => doubtful.has(name))) return weaker("maybe", visible);
  return node.tag === "dialog" && !attributes.has("open") ? "no" : visible;
}

function childrenIn(node: UiElement, changes: Changes, inside: Around): readonly UiNode[] {
  const text = changes.get(TEXT);
  const children =
    text === undefined
      ? node.children.flatMap((child) => nodeIn(child, inside))
      : [textIn(node, text, inside)];
  const added = changes.get(APPENDED);
  const more =
    added?.kind === "array"
      ? added.items.map((item, index) => madeNode(item, `${node.key}+${index}`, { node, inside }))
      : [];
  return [...children, ...more];
}

function textIn({ key, path, line }: UiElement, value: Value, { presence }: Around): UiNode {
  return {
    kind: "text",
    content: contentOf(value),
    presence,
    own: "yes",
    key: `${key}"`,
    path,
    line,
  };
}

/** A node that a script made: its tag, text and attributes. */
function madeNode(
  value: Value,
  key: string,
  { node, inside }: { readonly node: UiElement; readonly inside: Around },
): UiNode {
  if (value.kind !== "object") return textIn({ ...node, key }, value, inside);
  const { properties } = value;
  const tag = stringOf(properties.get("#tag")) ?? "div";
  const text = properties.get("textContent") ?? properties.get("innerText");
  const made: UiElement = {
    ...node,
    key,
    tag,
    attributes: madeAttributes(properties, inside.evaluator),
    listeners: new Map(),
    own: "yes",
    presence: inside.presence,
    children: [],
  };
  return { ...made, children: text === undefined ? [] : [textIn(made, text, inside)] };
}

function madeAttributes(
  properties: ReadonlyMap<string, Value>,
  evaluator: Evaluator,
): ReadonlyMap<string, Attribute> {
  const attributes = [...properties].flatMap(([name, value]): [string, Attribute][] => {
    if (name.startsWith("#") || value.kind === "native" || value.kind === "function") return [];
    const made = attributeOf(attributeNamed(name), value, evaluator);
    return made === null ? [] : [[attributeNamed(name), made]];
  });
  return new Map(attributes);
}
