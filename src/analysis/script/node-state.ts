import type { Store } from "../code/store.ts";
import type { Value } from "../code/value.ts";
import type { EventType } from "../ui/listener.ts";

const PREFIX = "node";
/** No key of a node and no property holds it. */
const SEPARATOR = "\n";
const STYLE = "#style";
const DATASET = "#dataset";

/** Entries for what scripts make of a node besides its attributes. */
export const STATE = {
  /** What is in it now: nodes by their keys, and texts. */
  children: "#children",
  /** The key of the node that it is in now; null where it is in none. */
  parent: "#parent",
  /** The tag of a node that a script made, and where it made it. */
  tag: "#tag",
  path: "#path",
  line: "#line",
  madeAt: "#made-at",
  /** Set where it was made in a round of which the number is not known. */
  repeated: "#repeated",
  /** Set where it depends on what is not known that it is there. */
  doubtful: "#doubtful",
} as const;

/** Where the state of a page keeps the title that a script gave it. */
export const PAGE_TITLE = "page-title";

/** Where the state of a page keeps what scripts did to a node: the name of its entry. */
export function nodeState(key: string, property: string): string {
  return [PREFIX, key, property].join(SEPARATOR);
}

/** What scripts made of a property of a node; undefined where they left it as it was. */
export function nodeChange(store: Store, key: string, property: string): Value | undefined {
  return store.holds(key) ? store.get(nodeState(key, property)) : undefined;
}

/** The property that holds the listeners which scripts add. */
export function addedListeners(type: EventType): string {
  return `#listeners-${type}`;
}

/** The property that holds the one listener of `onclick` and its like. */
export function ownListener(type: EventType): string {
  return `on${type}`;
}

/** The node that stands for the style of a node. */
export function styleKey(key: string): string {
  return key + SEPARATOR + STYLE;
}

/** The node that stands for the `dataset` of a node. */
export function datasetKey(key: string): string {
  return key + SEPARATOR + DATASET;
}

/** Of a key that stands for a part of a node: which part, and of which node; else null. */
export function partOf(
  key: string,
): { readonly owner: string; readonly name: "style" | "dataset" } | null {
  const [owner = "", part] = key.split(SEPARATOR);
  if (part === STYLE) return { owner, name: "style" };
  return part === DATASET ? { owner, name: "dataset" } : null;
}

/** The property of a node that holds a property of its style. */
export function styleProperty(name: string): string {
  return STYLE + SEPARATOR + name;
}

/** What the state says of nodes: the values of their properties, by the keys of the nodes. */
export function nodeChanges(store: Store): ReadonlyMap<string, ReadonlyMap<string, Value>> {
  const changes = new Map<string, Map<string, Value>>();
  for (const [name, value] of store.entries()) {
    const [prefix, key = "", ...property] = name.split(SEPARATOR);
    if (prefix !== PREFIX) continue;
    const known = changes.get(key) ?? new Map<string, Value>();
    known.set(property.join(SEPARATOR), value);
    changes.set(key, known);
  }
  return changes;
}
