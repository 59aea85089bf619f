import { createPositions, type Positions } from "./positions.ts";
import type { Alternatives } from "./parse-pattern.ts";

/** A pattern of more places than this is a program. */
const MOST_PLACES_OF_PATTERN = 800;
/** A pattern with more places than this in one loop is none that a person wrote. */
const MOST_PLACES = 120;

/**
 * Whether something that a pattern repeats can take one text in two ways, so that the ways double with
 * each repetition: two readings of the pattern that part in a loop and meet again in it.
 * https://doi.org/10.1007/978-3-319-40946-7_27
 */
export function isAmbiguousLoop(alternatives: Alternatives): boolean {
  const positions = createPositions(alternatives);
  if (positions.characters.length > MOST_PLACES_OF_PATTERN) return true;
  return loopsOf(positions).some((loop) => {
    if (loop.length > MOST_PLACES) return true;
    return partsAndMeets(loop, positions);
  });
}

/** Places that lead to one another, whatever the way. */
function loopsOf({ next }: Positions): readonly (readonly number[])[] {
  const reached = next.map((_, place) => reachableFrom(place, next));
  const loops: number[][] = [];
  const seen = new Set<number>();
  for (const [place, all] of reached.entries()) {
    if (seen.has(place) || !all.has(place)) continue;
    const loop = [...all].filter((other) => reached[other]?.has(place));
    for (const one of loop) seen.add(one);
    loops.push(loop);
  }
  return loops;
}

function reachableFrom(place: number, next: Positions["next"]): ReadonlySet<number> {
  const found = new Set<number>();
  const open = [place];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const one of next[at]?.keys() ?? []) {
      if (found.has(one)) continue;
      found.add(one);
      open.push(one);
    }
  }
  return found;
}

/** Whether two readings of one text go different ways in a loop and come to the same place of it. */
function partsAndMeets(loop: readonly number[], positions: Positions): boolean {
  const inside = new Set(loop);
  const seen = new Set<string>();
  const open: Pair[] = loop.map((place) => [place, place]);
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    for (const { next, isMeeting } of steps(pair, positions, inside)) {
      if (isMeeting) return true;
      const [left, right] = next;
      const key = `${left} ${right}`;
      // What goes the same way has not parted.
      if (left === right || seen.has(key)) continue;
      seen.add(key);
      open.push(next);
    }
  }
  return false;
}

/** Where two readings of the same text are. */
type Pair = readonly [one: number, other: number];

interface Step {
  readonly next: Pair;
  /** They come to one place, from two or in two ways. */
  readonly isMeeting: boolean;
}

/** Where one more character may take two readings. */
function steps(
  [one, other]: Pair,
  { next, characters }: Positions,
  inside: ReadonlySet<number>,
): readonly Step[] {
  const lefts = [...(next[one] ?? [])].filter(([place]) => inside.has(place));
  const rights = [...(next[other]?.keys() ?? [])].filter((place) => inside.has(place));
  return lefts.flatMap(([left, ways]) =>
    rights
      .filter((right) => ((characters[left] ?? 0n) & (characters[right] ?? 0n)) !== 0n)
      .map((right) => ({
        next: [left, right] as const,
        isMeeting: left === right && (one !== other || ways > 1),
      })),
  );
}
