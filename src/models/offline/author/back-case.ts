import { isAppRoute } from "../../../contracts/mobile.ts";
import { SCORES, type Candidate } from "./candidate.ts";
import { sureTargets } from "./page-case.ts";
import type { ReachedScreen } from "./reached-screen.ts";
import { pageName } from "./titles.ts";

/** Going back is mostly the system's doing: a few screens tell whether the app lets it. */
const MOST_TOLD = 2;

/**
 * One case per screen of an app that can be gone back from: what was there before is there again.
 * `earlier` counts those of the run.
 */
export function backCase(reached: ReachedScreen, earlier: Set<string>): Candidate[] {
  const { route, screen, state, way } = reached;
  const { before } = state;
  // Whether the way to sign in can be gone back to is not the same in any two apps.
  const isInside = way.at(-1)?.kind === "wait";
  if (!isAppRoute(route.path) || isInside || before === null || before.screen === null) return [];
  const own = new Set(screen.elements.flatMap(({ name, text }) => [name, text]));
  const others = before.screen.elements.filter(
    ({ name, text }) => !own.has(name ?? text) && (name ?? text) !== null,
  );
  const targets = sureTargets(before, others, 2);
  if (targets.length === 0) return [];
  const priority = earlier.size < MOST_TOLD ? "high" : "medium";
  earlier.add(route.path);
  return [
    {
      key: `${route.path} back`,
      title: `going back from ${pageName(reached)} leads to the screen before`,
      preconditions: [],
      steps: [...way, { kind: "back" }],
      expected: targets.map((target) => ({
        kind: "state",
        target,
        state: "visible",
      })),
      priority,
      score: SCORES.back,
      route: route.path,
      source: screen.source,
    },
  ];
}
