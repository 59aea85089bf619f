import type { GapFact, GuidanceFact } from "./generated.ts";
import { isAppRoute, screenPath } from "./mobile.ts";

/** Where a team writes what it asks of its tests: in the repository, or in the folder of one app. */
export const GUIDANCE_PATH = ".github/amtp.md";

/** What a team asks of its tests, and what of it could not be understood. */
export interface Guidance {
  readonly fact: GuidanceFact;
  readonly notes: readonly Omit<GapFact, "count">[];
}

/** Of a team that has written nothing. */
export const NO_GUIDANCE: Guidance = {
  fact: { skip: [], data: [], names: [], prose: [] },
  notes: [],
};

/** The reason for a page or a case that is left out because the team says so. */
export const LEFT_OUT_BY_TEAM = "the team's instructions leave the page out";

type Skip = GuidanceFact["skip"][number];

/** The line that leaves a page out, by its URL path or the route of its screen; null when none does. */
export function skippedBy(skip: readonly Skip[], route: string): Skip | null {
  const [path = ""] = pathOf(route).split(/[?]/u, 1);
  return skip.find(({ pattern }) => isPathLike(pattern, path)) ?? null;
}

/** A screen of an app of devices is named like a page. */
function pathOf(route: string): string {
  return isAppRoute(route) ? `/${screenPath(route)}` : route;
}

/**
 * Whether a pattern fits a path: `*` is one segment, `**` any number of them, also none; all else is
 * itself. It is never a regular expression, so that no pattern takes long.
 */
function isPathLike(pattern: string, path: string): boolean {
  const wanted = segmentsOf(pattern);
  const actual = segmentsOf(path);
  // fits[n]: whether the pattern so far fits the first n segments.
  let fits = [true, ...actual.map(() => false)];
  for (const want of wanted) {
    const before = fits;
    fits = [];
    for (let n = 0; n <= actual.length; n += 1) {
      const isSame = n > 0 && (want === "*" || want === actual[n - 1]);
      fits.push(
        want === "**"
          ? (before[n] ?? false) || (fits[n - 1] ?? false)
          : isSame && (before[n - 1] ?? false),
      );
    }
  }
  return fits.at(-1) ?? false;
}

function segmentsOf(path: string): readonly string[] {
  return path.split("/").filter((segment) => segment !== "");
}
