import { isSameValue } from "../code/same-value.ts";
import type { Store } from "../code/store.ts";
import type { Value } from "../code/value.ts";
import { StateReads, type StateRead } from "./state-reads.ts";

/** Values that packages hand down to the components below, by the slot that they belong to. */
export type Slots = ReadonlyMap<SlotKey, unknown>;

export interface SlotKey {
  /** Whether two values of this slot, or their being missing, are the same to who reads them. */
  areSame(one: unknown, other: unknown): boolean;
}

/** What is around a component, as far as what it shows may depend on it. */
export interface Surroundings {
  readonly contexts: ReadonlyMap<string, Value>;
  readonly slots: Slots;
}

/** Where a page is. */
export interface Address {
  /** Its URL path, with parameters by their names; null while routes are looked for. */
  readonly route: string | null;
  /** The path that a router sees; null where it is not known. */
  readonly location: string | null;
}

/** Everything that showing a component has looked at: with the same of it, it shows the same. */
export class ReadLog {
  /** With what walks keep of their own, such as variables. */
  readonly #states = new StateReads();
  /** Each value that was read: one may be from around, another from an inner provider. */
  readonly #contexts = new Map<string, Set<Value | undefined>>();
  readonly #slots = new Map<SlotKey, Set<unknown>>();
  /** Where it asked something of nothing: showing it again ends with the same error. */
  readonly #ofNothing = new Set<string>();
  #route = false;
  #location = false;

  noteState(name: string, read: StateRead): void {
    this.#states.note(name, read);
  }

  /** Notes what a walk keeps under a name; undefined where it keeps nothing. */
  noteKept(name: string, value: Value | undefined): void {
    this.#states.note(name, { value, isInitial: value === undefined });
  }

  noteContext(id: string, value: Value | undefined): void {
    this.#contexts.set(id, (this.#contexts.get(id) ?? new Set()).add(value));
  }

  noteSlot(slot: SlotKey, value: unknown): void {
    this.#slots.set(slot, (this.#slots.get(slot) ?? new Set()).add(value));
  }

  noteOfNothing(places: Iterable<string>): void {
    for (const place of places) this.#ofNothing.add(place);
  }

  get ofNothing(): ReadonlySet<string> {
    return this.#ofNothing;
  }

  noteRoute(): void {
    this.#route = true;
  }

  /** Notes that the path which a router sees was asked for; of pages with a parameter it is not known. */
  noteLocation(): void {
    this.#location = true;
  }

  /** Whether it depends on more of the page's address than is the same on these two pages. */
  dependsOnMore(one: Address, other: Address): boolean {
    return (
      (this.#route && one.route !== other.route) ||
      (this.#location && one.location !== other.location)
    );
  }

  /** Whether one of these contexts was read. */
  readsContext(ids: ReadonlySet<string>): boolean {
    return [...ids].some((id) => this.#contexts.has(id));
  }

  /** Adds what a component below has read, less what was handed down to it from inside. */
  add(other: ReadLog, around: Surroundings): void {
    this.#states.add(other.#states);
    for (const [id, values] of other.#contexts)
      for (const value of values)
        if (isSameValue(around.contexts.get(id), value)) this.noteContext(id, value);
    for (const [slot, values] of other.#slots)
      for (const value of values)
        if (slot.areSame(around.slots.get(slot), value)) this.noteSlot(slot, value);
    this.noteOfNothing(other.#ofNothing);
    if (other.#route) this.noteRoute();
    if (other.#location) this.noteLocation();
  }

  /** Whether all that was read is the same here. */
  holds(store: Store, around: Surroundings): boolean {
    for (const [id, values] of this.#contexts)
      for (const value of values) if (!isSameValue(around.contexts.get(id), value)) return false;
    for (const [slot, values] of this.#slots)
      for (const value of values) if (!slot.areSame(around.slots.get(slot), value)) return false;
    return this.#states.holds(store);
  }

  /** Sets the state that is missing to its initial values, as reading it would have done. */
  initialise(store: Store): void {
    this.#states.initialise(store);
  }
}
