import { isSameValue } from "../../code/same-value.ts";
import type { ElementValue, Value } from "../../code/value.ts";
import type { Address, ReadLog } from "../../packages/read-log.ts";
import type { Place } from "../../packages/rendering.ts";
import type { UiNode } from "../../ui/tree.ts";
import type { Notes } from "./notes.ts";

/** A component as it was shown once, with all that this depended on and all that it noted. */
export interface Rendered {
  readonly element: ElementValue;
  readonly place: Place;
  readonly address: Address;
  /** What calling the component gave, and what the call alone depended on. */
  readonly called: Called;
  readonly nodes: readonly UiNode[];
  readonly reads: ReadLog;
  readonly effects: readonly Value[];
  readonly notes: Notes;
  /** How many nodes it is made of. */
  readonly size: number;
  /** How many more are not there yet. */
  readonly hidden: number;
}

export interface Called {
  readonly address: Address;
  readonly shown: Value;
  readonly reads: ReadLog;
  readonly effects: readonly Value[];
}

/** So many ways to show a component at one place are remembered: its states, and its pages. */
const KEPT = 4;
/** What was of no use for so many pages is forgotten. */
const PAGES = 8;

/**
 * What it costs to show so many nodes as they were before, in steps of evaluation: they are still gone
 * through, two in the time of one step.
 */
export function stepsToShowAgain(nodes: number): number {
  return Math.ceil(nodes / 2);
}

interface Entry {
  rendered: readonly Rendered[];
  turn: number;
}

/**
 * What components have shown, by their path, so that what is the same in another state, or on
 * another page, is not evaluated again. Nodes that are the same are the same objects.
 */
export class RenderMemory {
  /** By component, then by path: on other pages, others stand at the same path. */
  readonly #entries = new Map<unknown, Map<string, Entry>>();
  #turn = 0;

  /** Begins another page. */
  begin(): void {
    this.#turn += 1;
    for (const [component, byPath] of this.#entries) {
      for (const [path, { turn }] of byPath) if (turn < this.#turn - PAGES) byPath.delete(path);
      if (byPath.size === 0) this.#entries.delete(component);
    }
  }

  /** How this element was shown at its place before, in other states too. */
  recall(element: ElementValue, place: Place): readonly Rendered[] {
    const entry = this.#entries.get(componentOf(element))?.get(place.path);
    if (entry === undefined) return [];
    entry.turn = this.#turn;
    return entry.rendered.filter(
      (one) => isSamePlace(one.place, place) && isSameElement(one.element, element),
    );
  }

  keep(rendered: Rendered): void {
    const { element, place } = rendered;
    const component = componentOf(element);
    const byPath = this.#entries.get(component) ?? new Map<string, Entry>();
    this.#entries.set(component, byPath);
    const others = byPath.get(place.path)?.rendered ?? [];
    byPath.set(place.path, { rendered: [rendered, ...others].slice(0, KEPT), turn: this.#turn });
  }
}

/** The source of the component, which is the same however often the function is made. */
function componentOf({ type }: ElementValue): unknown {
  return typeof type === "object" && type.kind === "function" ? type.node : type;
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
