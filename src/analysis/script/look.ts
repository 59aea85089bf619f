import { isSameValue } from "../code/same-value.ts";
import type { Store } from "../code/store.ts";
import type { ObjectValue, Value } from "../code/value.ts";
import type { Redirect, View } from "../ui/page.ts";
import { elementsOf } from "../ui/placed.ts";
import type { UiElement, UiNode } from "../ui/tree.ts";

/** What a page of a JavaScript dialect looks like in one state. */
export interface Look {
  readonly nodes: readonly UiNode[];
  readonly redirects: readonly Redirect[];
  /** The titles that it is given, the last of which counts; by default none. */
  readonly titles?: View["titles"];
  /** What runs once the page is shown. */
  readonly effects: readonly Value[];
  /** Objects of the source that stand for a node of the page. */
  readonly references: readonly Reference[];
}

export interface Reference {
  readonly object: ObjectValue;
  /** Key of the element. */
  readonly key: string;
}

/** Puts the node of this key into the object that stands for it. */
export function refer(store: Store, object: ObjectValue, key: string): void {
  const node: Value = { kind: "dom", key };
  if (!isSameValue(store.property(object, "current"), node))
    store.assignProperty(object, "current", node);
}

/** The list of elements is only made when it is asked for. */
export function createView({
  nodes,
  redirects,
  titles = [],
}: Pick<Look, "nodes" | "redirects" | "titles">): View {
  let elements: readonly UiElement[] | null = null;
  return {
    nodes,
    redirects,
    titles,
    get elements() {
      elements ??= elementsOf(nodes).map(({ element }) => element);
      return elements;
    },
  };
}
