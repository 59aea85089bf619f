import { UNKNOWN } from "../code/value.ts";
import type { Page, Store, View } from "../dialects/page.ts";
import type { UiElement } from "../ui/tree.ts";
import { elementsOf } from "../ui/placed.ts";
import { runHandlers, type PageState } from "../dialects/script/dispatch.ts";
import { UNDEFINED, type Value } from "../code/value.ts";

/** A page in one state, and how it looks then. */
export interface Shown {
  readonly state: PageState;
  readonly view: View;
}

/** The page in this state; references of components are tied to the nodes that they stand for. */
export function show(page: Page, store: Store, filled: ReadonlySet<string>): Shown {
  const view = page.view(store);
  const elements = elementsOf(view.nodes).map((placed) => placed.element);
  for (const element of elements) tieReference(element);
  return { view, state: { store, filled, elements } };
}

/** The page as it is once it was opened: what its effects set is known, or else not known at all. */
export function settle(page: Page): Shown & { readonly navigations: readonly Value[] } {
  const first = show(page, new Map(), new Set());
  const store: Store = new Map(first.state.store);
  const navigations: Value[] = [];
  for (const effect of first.view.effects) {
    const outcomes = runHandlers(page, [effect], first.state, UNDEFINED);
    const sure = outcomes.length === 1 && outcomes[0]?.event.dependsOnOutside === false;
    for (const outcome of outcomes) {
      navigations.push(...outcome.event.navigations);
      for (const [key, value] of outcome.store) {
        if (value !== first.state.store.get(key)) store.set(key, sure ? value : UNKNOWN);
      }
    }
  }
  return { ...show(page, store, new Set()), navigations };
}

function tieReference(element: UiElement): void {
  const reference = element.attributes.get("ref");
  if (reference?.kind === "object" && reference.properties.has("current")) {
    reference.properties.set("current", { kind: "dom", key: element.key });
  }
}
