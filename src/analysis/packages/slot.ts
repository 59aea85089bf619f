import type { ReadLog, SlotKey, Slots } from "./read-log.ts";

/** A place for one kind of value; only who has the slot can read what is in it. */
export class Slot<Kept> implements SlotKey {
  readonly #initial: Kept;
  readonly #areSame: (one: Kept, other: Kept) => boolean;

  constructor(initial: Kept, areSame: (one: Kept, other: Kept) => boolean) {
    this.#initial = initial;
    this.#areSame = areSame;
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

  areSame(one: unknown, other: unknown): boolean {
    if (one === other) return true;
    return one !== undefined && other !== undefined && this.#areSame(one as Kept, other as Kept);
  }
}
