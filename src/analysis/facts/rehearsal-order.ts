import { isAppRoute } from "../../contracts/mobile.ts";
import type { BuiltScreen } from "./build-screen.ts";

/**
 * Screens in the order in which their walks are worth most: those of an app by how many taps lead there
 * from where it starts, everything else as it was.
 */
export function inRehearsalOrder<Key>(
  built: ReadonlyMap<Key, BuiltScreen>,
  starts: Iterable<string>,
): readonly (readonly [Key, BuiltScreen])[] {
  const all = [...built];
  const far = distances(
    all.map(([, found]) => found),
    starts,
  );
  const placeOf = ({ route: { path } }: BuiltScreen): number =>
    isAppRoute(path) ? (far.get(path) ?? all.length) : 0;
  return all.toSorted(([, one], [, other]) => placeOf(one) - placeOf(other));
}

/** How many taps lead to each route from the starts; a route that none leads to is not in it. */
function distances(
  built: readonly BuiltScreen[],
  starts: Iterable<string>,
): ReadonlyMap<string, number> {
  const byRoute = new Map(built.map((one) => [one.route.path, one.screen]));
  const far = new Map<string, number>([...starts].map((route) => [route, 0]));
  for (const [route, taps] of far)
    for (const { outcome, target } of byRoute.get(route)?.effects ?? [])
      if (outcome === "navigates" && target !== null && !far.has(target)) far.set(target, taps + 1);
  return far;
}
