import type { GapFact } from "../contracts/generated.ts";
import { watchLimits, type Limit } from "./limits.ts";
import { compareText } from "./order.ts";

/** Something that was not followed. */
export type Gap = Omit<GapFact, "count">;

/** Where everything is noted that is not followed, so that nothing is silently missing. */
export interface GapLog {
  /** Notes a gap. The same one at other places is one gap with a count of the places. */
  note(gap: Gap): void;
  /** All of them, by file and line of their first place. */
  list(): GapFact[];
}

interface Noted {
  readonly gap: Gap;
  readonly places: Set<string>;
}

export function createGapLog(): GapLog {
  const noted = new Map<string, Noted>();
  return {
    note(gap) {
      const { kind, what, why, source } = gap;
      const name = `${kind} ${what} ${why}`;
      const known = noted.get(name) ?? { gap, places: new Set() };
      known.places.add(`${source.path}:${source.line}`);
      noted.set(name, known);
    },
    list: () =>
      [...noted.values()].map(({ gap, places }) => counted(gap, places.size)).toSorted(bySource),
  };
}

function counted(gap: Gap, count: number): GapFact {
  return { ...gap, count };
}

function bySource({ source: left }: GapFact, { source: right }: GapFact): number {
  return compareText(left.path, right.path) || left.line - right.line;
}

/** A file of data that cannot be read. */
export function badJson(path: string): Gap {
  return {
    kind: "file",
    what: `the file ${path}`,
    why: "it is not JSON",
    help: "a file that its own tools accept",
    source: { path, line: 1 },
  };
}

/** A limit that was reached here. */
export function limitGap({ max, of }: Limit, { path, line }: Gap["source"]): Gap {
  return {
    kind: "limit",
    what: of,
    why: `more than ${max} of them are not followed`,
    help: "tests of what is left out that are written by hand",
    source: { path, line },
  };
}

/** Does some work on a file; limits that it reaches are gaps of this file. */
export function noteLimitsIn<Result>(path: string, gaps: GapLog, work: () => Result): Result {
  return noteLimitsAt({ path, line: 1 }, gaps, work);
}

/** The same for one place in a file. */
export function noteLimitsAt<Result>(
  source: Gap["source"],
  gaps: GapLog,
  work: () => Result,
): Result {
  return watchLimits((limit, place) => gaps.note(limitGap(limit, place ?? source)), work);
}

/** What an error says, for the reason of a gap. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
