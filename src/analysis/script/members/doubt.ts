import { literal, UNKNOWN, variants, type Value } from "../../code/value.ts";
import {
  elementsIn,
  isAttached,
  nodeValue,
  replaceChildren,
  tagOf,
  textOf,
} from "../dom/dom-tree.ts";
import { nodeState, STATE } from "../node-state.ts";
import type { Place } from "./types.ts";

/** What is put on the page in a round of many comes and goes with a list. */
export function markAdded(values: readonly Value[], { session }: Place): void {
  if (session.rounds === 0) return;
  for (const value of values)
    if (value.kind === "dom")
      session.store.set(nodeState(value.key, STATE.repeated), literal(true));
}

/** A node of which nobody knows any more whether it is there. */
export function markDoubtful(key: string, { session }: Place): void {
  session.store.set(nodeState(key, STATE.doubtful), literal(true));
}

/** Takes out what is in a node and puts these into it; in a round that may not be, what was there may stay. */
export function replaceContents(values: readonly Value[], place: Place): void {
  const { dom, key, session } = place;
  if (session.rounds === 0 || isOfRound(place)) return replaceChildren(dom, key, values);
  const elements = elementsIn(dom, key);
  for (const element of elements) markDoubtful(element, place);
  // A text that may be another one is not known.
  const isText = [...textOf(dom, key), ...values.filter(({ kind }) => kind !== "dom")].some(
    (part) => typeof part !== "string" || part.trim() !== "",
  );
  const added = values.filter(({ kind }) => kind === "dom");
  const nodes = [...elements.map((element) => nodeValue(element)), ...added];
  replaceChildren(dom, key, isText ? [UNKNOWN, ...nodes] : nodes);
}

/** What is put beside what is there: in a round that may not be, a text of it is not known. */
export function maybeTexts(values: readonly Value[], place: Place): readonly Value[] {
  if (place.session.rounds === 0 || isOfRound(place)) return values;
  return values.map((value) => (value.kind === "dom" ? value : UNKNOWN));
}

/** What was made in this round is what it is made of, if it is there at all. */
function isOfRound({ dom, key, session }: Place): boolean {
  return !isAttached(dom, key) || session.store.get(nodeState(key, STATE.repeated)) !== undefined;
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
