import { isSameValue } from "../code/same-value.ts";
import type { Store } from "../code/store.ts";
import type { Value } from "../code/value.ts";

/** What a piece of state was when it was read. */
export interface StateRead {
  /** Undefined where it was missing, and stayed so. */
  readonly value: Value | undefined;
  /** True when it was read for the first time, and so set to its initial value. */
  readonly isInitial: boolean;
}

/**
 * Which state was read, in order. What components below have read is shared with them, not copied:
 * each component of a deep tree would hold the state of all that are in it.
 */
export class StateReads {
  readonly #parts: (Map<string, StateRead> | StateReads)[] = [];
  /** What was not the same any more when this was last asked. */
  #changed: { readonly name: string; readonly read: StateRead } | null = null;

  /** Of several reads of one name, the first counts: the others saw what it left. */
  note(name: string, read: StateRead): void {
    const last = this.#parts.at(-1);
    if (last instanceof Map) {
      if (!last.has(name)) last.set(name, read);
      return;
    }
    this.#parts.push(new Map([[name, read]]));
  }

  /** Adds what was read next, to which nothing may be added any more. */
  add(other: StateReads): void {
    if (other.#parts.length > 0) this.#parts.push(other);
  }

  /** Whether all that was read is the same in this store; `known` is what was looked at. */
  holds(store: Store, known = new Set<unknown>()): boolean {
    // What has changed once is what changes again: mostly one look tells that something did.
    const { name, read } = this.#changed ?? {};
    if (name !== undefined && read !== undefined && !known.has(name))
      if (!isStill(read, store.get(name))) return false;
    return this.#parts.every((part) =>
      part instanceof StateReads ? this.#below(part, store, known) : this.#own(part, store, known),
    );
  }

  #below(part: StateReads, store: Store, known: Set<unknown>): boolean {
    // Two of one component may share what they have read.
    if (known.has(part)) return true;
    known.add(part);
    if (part.holds(store, known)) return true;
    this.#changed = part.#changed;
    return false;
  }

  #own(reads: ReadonlyMap<string, StateRead>, store: Store, known: Set<unknown>): boolean {
    for (const [name, read] of reads) {
      if (known.has(name)) continue;
      if (!isStill(read, store.get(name))) {
        this.#changed = { name, read };
        return false;
      }
      known.add(name);
    }
    return true;
  }

  /** Sets the state that is missing to its initial values, as reading it would have done. */
  initialise(store: Store): void {
    for (const part of this.#parts) {
      if (part instanceof StateReads) part.initialise(store);
      else
        for (const [name, { value }] of part)
          if (value !== undefined && !store.has(name)) store.set(name, value);
    }
  }
}

/** Whether a state is what it was; one that is missing is what it starts with. */
function isStill({ value, isInitial }: StateRead, now: Value | undefined): boolean {
  return now === undefined ? isInitial : isSameValue(now, value);
}
