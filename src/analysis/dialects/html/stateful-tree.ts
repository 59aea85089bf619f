import type { Evaluator } from "../../code/evaluator.ts";
import { Store } from "../../code/store.ts";
import { stringOf } from "../../code/text.ts";
import type { Value } from "../../code/value.ts";
import { weaker, type Presence } from "../../partial.ts";
import { contentOf } from "../../script/content.ts";
import { baseNodesOf, DOCUMENT, type BaseNodes } from "../../script/dom/base-nodes.ts";
import { parentOf, selectorTree, type NodeTree } from "../../script/dom/dom-tree.ts";
import { nodeChanges, STATE } from "../../script/node-state.ts";
import type { Attribute } from "../../ui/content.ts";
import type { UiElement, UiNode, UiText } from "../../ui/tree.ts";
import type { Around, Changes, Hiding, Unchanged } from "./around.ts";
import { attributesIn } from "./attributes.ts";
import { listenersIn } from "./node-listeners.ts";
import { ownPresence } from "./presence.ts";
import { NO_STYLES, type Styles } from "../../styles/styles.ts";

/** The nodes of a page, as scripts have left them in any of its states. */
export interface StatefulTree {
  /** What hides nodes besides their own attributes, once that is known. */
  settle(hiding: Hiding): void;
  /** Nodes that a state does not change are the same objects in every state. */
  inState(store: Store): readonly UiNode[];
}

const NOTHING: Changes = new Map();
const NONE: ReadonlySet<string> = new Set();
const UNSETTLED: Hiding = { doubtful: new Set(), styles: NO_STYLES, isFollowed: false };

/** Makes the tree of a document that is opened at a route. */
export function createStatefulTree(
  nodes: readonly UiNode[],
  route: string,
  evaluator: Evaluator,
): StatefulTree {
  const base = baseNodesOf(nodes);
  let hiding = UNSETTLED;
  let first: { readonly nodes: Unchanged; readonly styled: ReadonlySet<string> } | null = null;
  const show = (store: Store): readonly UiNode[] => {
    const changes = first === null ? new Map<string, Changes>() : nodeChanges(store);
    const at = { base, store };
    const touched = withParents(changes.keys(), at);
    const styled = first === null || touched.size === 0 ? NONE : first.styled;
    const unchanged: Unchanged = first === null ? new Map() : first.nodes;
    const look = { ...hiding, ...at, evaluator, route, changes, touched, styled, unchanged };
    const tree = selectorTree(at);
    return childrenIn(DOCUMENT, {
      ...look,
      tree,
      within: null,
      disabledBy: null,
      presence: "yes",
      isRepeated: false,
    });
  };
  return {
    settle(found) {
      hiding = found;
      first = null;
    },
    inState(store) {
      first ??= firstLook(show(new Store()), hiding.styles, base);
      return show(store);
    },
  };
}

function firstLook(
  nodes: readonly UiNode[],
  styles: Styles,
  base: BaseNodes,
): { readonly nodes: Unchanged; readonly styled: ReadonlySet<string> } {
  const found = new Map<string, { readonly node: UiElement; readonly presence: Presence }>();
  const styled = new Set<string>();
  const visit = (node: UiNode, around: UiElement | null): void => {
    if (node.kind === "text") return;
    found.set(node.key, { node, presence: around?.presence ?? "yes" });
    // What is in a details element is shown by it.
    if (around?.tag === "details" || styles.dependsOnOthers(node)) styled.add(node.key);
    for (const child of node.children) visit(child, node);
  };
  for (const node of nodes) visit(node, null);
  return { nodes: found, styled: withParents(styled, { base, store: new Store() }) };
}

function withParents(keys: Iterable<string>, at: NodeTree): ReadonlySet<string> {
  const all = new Set<string>();
  for (const key of keys)
    for (let node: string | null = key; node !== null && !all.has(node); node = parentOf(at, node))
      all.add(node);
  return all;
}

function childrenIn(key: string, inside: Around): readonly UiNode[] {
  const { base, changes } = inside;
  const changed = changes.get(key)?.get(STATE.children);
  if (changed?.kind !== "array") {
    const node = base.node(key);
    const children = key === DOCUMENT ? base.roots : node?.kind === "element" ? node.children : [];
    return children.flatMap((child) => nodeIn(child, inside));
  }
  return changed.items.flatMap((child, index) =>
    child.kind === "dom"
      ? nodeIn(base.node(child.key) ?? madeNode(child.key, inside), inside)
      : [textIn(child, `${key}"${index}`, inside)],
  );
}

function nodeIn(node: UiNode, around: Around): readonly UiNode[] {
  if (node.kind === "text") return [{ ...node, presence: around.presence }];
  // What is in a template is copied by scripts, and is on no page itself.
  if (node.tag === "template") return [];
  const { key } = node;
  const known = around.unchanged.get(key);
  const isAsBefore = known?.presence === around.presence && !around.isRepeated;
  const isTouched = around.touched.has(key);
  if (isAsBefore && !isTouched && !around.styled.has(key)) return [known.node];
  const now = elementIn(node, around);
  return [isAsBefore && !isTouched && isSame(now, known.node) ? known.node : now];
}

/** Whether styles have left a node and all that is in it as it was. */
function isSame(one: UiElement, other: UiElement): boolean {
  return (
    one.own === other.own &&
    one.children.length === other.children.length &&
    one.children.every((child, index) => {
      const before = other.children[index];
      return child === before || (child.kind === "text" && before?.kind === "text");
    })
  );
}

function elementIn(node: UiElement, around: Around): UiElement {
  const changes = around.changes.get(node.key) ?? NOTHING;
  const written = attributesIn(node, changes, around.evaluator);
  const now = { ...node, attributes: withFieldset(node, written, around) };
  const own = ownPresence(now, changes, around);
  const presence = weaker(around.presence, own);
  const isRepeated = around.isRepeated || changes.has(STATE.repeated);
  return {
    ...now,
    listeners: listenersIn(now, changes, around),
    own,
    presence,
    repeated: isRepeated,
    children: childrenIn(node.key, {
      ...around,
      within: now,
      disabledBy: disabledInside(now, around),
      presence,
      isRepeated,
    }),
  };
}

const CONTROLS = new Set(["button", "input", "select", "textarea"]);

/** A control is disabled with its fieldset. Source: html.spec.whatwg.org, "The fieldset element". */
function withFieldset(
  { tag }: UiElement,
  attributes: UiElement["attributes"],
  { disabledBy }: Around,
): UiElement["attributes"] {
  if (disabledBy === null || !CONTROLS.has(tag) || attributes.has("disabled")) return attributes;
  return new Map([...attributes, ["disabled", disabledBy]]);
}

/** What is in the first legend of a fieldset stays usable. */
function disabledInside(
  { tag, attributes }: UiElement,
  { disabledBy, within }: Around,
): Attribute | null {
  if (tag === "fieldset") return attributes.get("disabled") ?? disabledBy;
  return tag === "legend" && within?.tag === "fieldset" ? null : disabledBy;
}

/** A text that a script put somewhere is told at the element that it is in. */
function textIn(value: Value, key: string, { base, presence }: Around): UiText {
  const owner = base.node(key.split('"')[0] ?? "");
  const { path, line } = owner ?? { path: "", line: 1 };
  return { kind: "text", content: contentOf(value), presence, own: "yes", key, path, line };
}

/** A node that a script made: its tag, and where the script made it. */
function madeNode(key: string, { changes }: Around): UiElement {
  const made = changes.get(key) ?? NOTHING;
  const line = made.get(STATE.line);
  return {
    kind: "element",
    tag: stringOf(made.get(STATE.tag)) ?? "div",
    isComponent: false,
    attributes: new Map(),
    listeners: new Map(),
    children: [],
    presence: "yes",
    own: "yes",
    repeated: false,
    key,
    path: stringOf(made.get(STATE.path)) ?? "",
    line: line?.kind === "literal" ? Number(line.value) : 1,
    madeAt: stringOf(made.get(STATE.madeAt)) ?? key,
  };
}
