import { literal, variants, type Value } from "../../code/value.ts";
import { tagOf } from "../dom/dom-tree.ts";
import { nodeState, STATE } from "../node-state.ts";
import type { Place } from "./types.ts";

/** What is put on the page in a round of many comes and goes with a list. */
export function markAdded(values: readonly Value[], { session }: Place): void {
  if (session.rounds === 0) return;
  for (const value of values)
    if (value.kind === "dom")
      session.store.set(nodeState(value.key, STATE.repeated), literal(true));
}

/** A value that is set in a round of many, of which there may be none: it may be the one of before. */
export function maybe(before: Value | null, value: Value, { session }: Place): Value {
  if (session.rounds === 0) return value;
  return variants([
    { value: before ?? literal(null), presence: "maybe" },
    { value, presence: "maybe" },
  ]);
}

/** Markup of which a part is not known is a gap where it is written. */
export function noteOpenMarkup({ dom, key }: Place): void {
  dom.note({
    kind: "script",
    what: `the markup that a script writes into the ${tagOf(dom, key)}`,
    why: "a part of it is not known, and may hold any tags",
    help: "tests of what is written there that are written by hand",
  });
}
