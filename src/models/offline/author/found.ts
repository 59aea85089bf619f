import type { Exclusion } from "../../../contracts/exclusion.ts";

/** What was found in the source, and what was left out of it. */
export interface Found<Item> {
  readonly found: readonly Item[];
  readonly exclusions: readonly Exclusion[];
}

/** Several findings as one. */
export function together<Item>(parts: readonly Found<Item>[]): Found<Item> {
  return {
    found: parts.flatMap(({ found }) => found),
    exclusions: parts.flatMap(({ exclusions }) => exclusions),
  };
}

/** Each exclusion once: what a layout leaves out, every screen that shows it leaves out. */
export function distinct(exclusions: readonly Exclusion[]): Exclusion[] {
  const known = new Map(exclusions.map((exclusion) => [JSON.stringify(exclusion), exclusion]));
  return [...known.values()];
}
