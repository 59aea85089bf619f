import { dateOf } from "./dates.ts";
import { literal, UNKNOWN, type Value } from "./value.ts";

/**
 * What a rehearsal takes for chance and time, so that all that follows from them can be computed: one
 * world draws the least, the other the most. Nothing is believed but what both of them show.
 */
export interface Chance {
  readonly world: "low" | "high";
  /** How many values were drawn; no two are the same. */
  drawn: number;
}

const START: Readonly<Record<Chance["world"], number>> = {
  low: 1_900_000_000_000,
  high: 2_100_000_000_000,
};
const STEP_MS = 1_000;
/** Apart enough that the whole numbers up to ten which are made of them differ too. */
const STEP = 0.11;

/** A number of milliseconds that is later than all before; not known outside of a rehearsal. */
export function drawTime(chance: Chance | null): Value {
  if (chance === null) return { ...UNKNOWN, truthy: true };
  chance.drawn += 1;
  return literal(START[chance.world] + chance.drawn * STEP_MS);
}

/** A number from 0 up to 1; not known outside of a rehearsal. */
export function drawNumber(chance: Chance | null): Value {
  if (chance === null) return UNKNOWN;
  const share = (0.05 + chance.drawn * STEP) % 1;
  chance.drawn += 1;
  return literal(chance.world === "low" ? share : 1 - share);
}

/** An id that no other has; not known outside of a rehearsal. */
export function drawId(chance: Chance | null): Value {
  if (chance === null) return { ...UNKNOWN, truthy: true };
  chance.drawn += 1;
  return literal(`${chance.world === "low" ? "a" : "f"}${chance.drawn}`);
}

/** `new Date()` of a rehearsal: what it reads is not known, but when it was. */
export function drawDate(chance: Chance): Value {
  return dateOf([drawTime(chance)]);
}
