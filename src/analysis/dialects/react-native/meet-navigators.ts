import type { MobileApp } from "../../../contracts/generated.ts";
import { BudgetSpent } from "../../code/session.ts";
import type { GapLog } from "../../gaps.ts";
import { isWithin } from "../../limits.ts";
import type { FoundNavigator } from "../../packages/react-navigation/placement.ts";

/** A way to look at an app for its navigators. */
export interface Looking {
  readonly app: MobileApp;
  readonly gaps: GapLog;
  /** The navigators that are met on the way to a screen and on it; for null, on all screens. */
  readonly meet: (target: readonly string[] | null) => readonly FoundNavigator[];
}

/** The navigators of an app: all screens at once, or one after another where that is too much for one look. */
export function navigatorsIn(looking: Looking): readonly FoundNavigator[] {
  return tried(looking, null) ?? oneByOne(looking);
}

function oneByOne(looking: Looking): readonly FoundNavigator[] {
  const found = [...(tried(looking, []) ?? [])];
  const isKnown = ({ at }: FoundNavigator): boolean =>
    found.some((other) => JSON.stringify(other.at) === JSON.stringify(at));
  let looks = 0;
  for (const { at, screens } of found)
    for (const { name } of screens) {
      looks += 1;
      if (!isWithin("routes", looks)) return found;
      const inner = tried(looking, [...at, name]) ?? [];
      found.push(...inner.filter((one) => !isKnown(one)));
    }
  return found;
}

/** Null where it takes too many steps; what is on such a screen is told when it is looked at by itself. */
function tried(
  { meet, app, gaps }: Looking,
  target: readonly string[] | null,
): readonly FoundNavigator[] | null {
  try {
    return meet(target);
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    if (target !== null)
      gaps.note({
        kind: "page",
        what: `screens that ${target.join("/")} may hold`,
        why: error.message,
        help: "tests of them that are written by hand",
        source: app.source,
      });
    return null;
  }
}
