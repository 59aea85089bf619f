import type { ReadLog } from "./read-log.ts";

/** Values that packages hand down to the components below, by the slot that they belong to. */
export type Slots = ReadonlyMap<object, unknown>;

/** A place for one kind of value; only who has the slot can read what is in it. */
export class Slot<Kept> {
  readonly #initial: Kept;

  constructor(initial: Kept) {
    this.#initial = initial;
  }

  /** What was handed down last, or the initial value. */
  read({ slots, reads }: { readonly slots: Slots; readonly reads: ReadLog }): Kept {
    reads.noteSlot(this, slots.get(this));
    return slots.has(this) ? (slots.get(this) as Kept) : this.#initial;
  }

  /** The same place, with this value for what is below. */
  hand<Place extends { readonly slots: Slots }>(place: Place, value: Kept): Place {
    return { ...place, slots: new Map([...place.slots, [this, value]]) };
  }
}
