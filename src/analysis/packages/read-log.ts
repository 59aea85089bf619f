import type { Store } from "../code/store.ts";
import type { Value } from "../code/value.ts";

/** What a piece of state was when it was read. */
export interface StateRead {
  readonly value: Value;
  /** True when it was read for the first time, and so set to its initial value. */
  readonly isInitial: boolean;
}

/** What is around a component, as far as what it shows may depend on it. */
export interface Surroundings {
  readonly contexts: ReadonlyMap<string, Value>;
  readonly slots: ReadonlyMap<object, unknown>;
}

/** Everything that showing a component has looked at: with the same of it, it shows the same. */
export class ReadLog {
  readonly #states = new Map<string, StateRead>();
  readonly #contexts = new Map<string, Value | undefined>();
  readonly #slots = new Map<object, unknown>();
  #route = false;

  noteState(name: string, read: StateRead): void {
    if (!this.#states.has(name)) this.#states.set(name, read);
  }

  noteContext(id: string, value: Value | undefined): void {
    this.#contexts.set(id, value);
  }

  noteSlot(slot: object, value: unknown): void {
    this.#slots.set(slot, value);
  }

  noteRoute(): void {
    this.#route = true;
  }

  get dependsOnRoute(): boolean {
    return this.#route;
  }

  /** Whether one of these contexts was read. */
  readsContext(ids: ReadonlySet<string>): boolean {
    return [...ids].some((id) => this.#contexts.has(id));
  }

  /** Adds what a component below has read, less what was handed down to it from inside. */
  add(other: ReadLog, around: Surroundings): void {
    for (const [name, read] of other.#states) this.noteState(name, read);
    for (const [id, value] of other.#contexts)
      if (isSameValue(around.contexts.get(id), value)) this.noteContext(id, value);
    for (const [slot, value] of other.#slots)
      if (isSameSlot(around.slots.get(slot), value)) this.noteSlot(slot, value);
    if (other.#route) this.noteRoute();
  }

  /** Whether all that was read is the same here. */
  holds(store: Store, around: Surroundings): boolean {
    for (const [id, value] of this.#contexts)
      if (!isSameValue(around.contexts.get(id), value)) return false;
    for (const [slot, value] of this.#slots)
      if (!isSameSlot(around.slots.get(slot), value)) return false;
    for (const [name, { value, isInitial }] of this.#states) {
      const now = store.get(name);
      if (now === undefined ? !isInitial : !isSameValue(now, value)) return false;
    }
    return true;
  }

  /** Sets the state that is missing to its initial values, as reading it would have done. */
  initialise(store: Store): void {
    for (const [name, { value }] of this.#states) if (!store.has(name)) store.set(name, value);
  }
}

/** Whether two values are one and the same. */
export function isSameValue(one: Value | undefined, other: Value | undefined): boolean {
  if (one === other) return true;
  return one?.kind === "literal" && other?.kind === "literal" && one.value === other.value;
}

function isSameSlot(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return false;
  const [left, right] = [Object.entries(one), new Map(Object.entries(other))];
  return left.length === right.size && left.every(([name, value]) => right.get(name) === value);
}
