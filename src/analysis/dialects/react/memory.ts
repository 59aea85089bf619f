import { isSameValue } from "../../code/same-value.ts";
import type { ElementValue, Value } from "../../code/value.ts";
import type { ReadLog } from "../../packages/read-log.ts";
import type { Place, Title } from "../../packages/rendering.ts";
import type { Reference } from "../../script/script-page.ts";
import type { Redirect } from "../../ui/page.ts";
import type { UiNode } from "../../ui/tree.ts";

/** A component as it was shown once, with all that this depended on and all that it noted. */
export interface Rendered {
  readonly element: ElementValue;
  readonly place: Place;
  /** URL path of the page. */
  readonly route: string | null;
  /** What calling the component gave, and what the call alone depended on. */
  readonly called: Called;
  readonly nodes: readonly UiNode[];
  readonly reads: ReadLog;
  readonly effects: readonly Value[];
  readonly redirects: readonly Redirect[];
  readonly titles: readonly Title[];
  readonly references: readonly Reference[];
  /** How many nodes it is made of. */
  readonly size: number;
}

export interface Called {
  readonly shown: Value;
  readonly reads: ReadLog;
  readonly effects: readonly Value[];
}

/** So many ways to show a component at one place are remembered: its states, and its pages. */
const KEPT = 4;

interface Entry {
  rendered: readonly Rendered[];
  turn: number;
}

/**
 * What components have shown, by their path, so that what is the same in another state, or on
 * another page, is not evaluated again. Nodes that are the same are the same objects.
 */
export class RenderMemory {
  readonly #entries = new Map<string, Entry>();
  #turn = 0;

  /** Begins another page: what was of no use for the page before is forgotten. */
  begin(): void {
    this.#turn += 1;
    for (const [path, { turn }] of this.#entries)
      if (turn < this.#turn - 1) this.#entries.delete(path);
  }

  /** How this element was shown at its place before, in other states too. */
  recall(element: ElementValue, place: Place): readonly Rendered[] {
    const entry = this.#entries.get(place.path);
    if (entry === undefined) return [];
    entry.turn = this.#turn;
    return entry.rendered.filter(
      (one) => isSamePlace(one.place, place) && isSameElement(one.element, element),
    );
  }

  keep(rendered: Rendered): void {
    const { path } = rendered.place;
    const others = this.#entries.get(path)?.rendered ?? [];
    this.#entries.set(path, { rendered: [rendered, ...others].slice(0, KEPT), turn: this.#turn });
  }
}

function isSamePlace(one: Place, other: Place): boolean {
  return (
    one.presence === other.presence &&
    one.own === other.own &&
    one.repeated === other.repeated &&
    one.components.length === other.components.length
  );
}

/** Whether two elements are of one component and have the same properties. */
function isSameElement(one: ElementValue, other: ElementValue): boolean {
  return isSameValue(one, other);
}
