import { isAppRoute } from "../../../contracts/mobile.ts";
import { stateAfterGoingBack, stateAfterGoingForward } from "../../../app-model/page-changes.ts";
import type { PageState } from "../../../app-model/page-state.ts";
import { stateAfter } from "../../../app-model/walkthrough.ts";
import type { Expectation, Step } from "../../../step-language/index.ts";
import { SCORES, type Candidate } from "./candidate.ts";
import { linkSteps } from "./navigation-cases.ts";
import { sureTargets } from "./page-case.ts";
import type { ReachedScreen } from "./reached-screen.ts";
import { pageName } from "./titles.ts";

/**
 * The history of a browser: after the first link of a page, going back shows the page again, and
 * going forward where the link led. Single-page apps break this where they route by themselves.
 */
export function historyCases(reached: ReachedScreen): Candidate[] {
  if (isAppRoute(reached.route.path)) return [];
  for (const steps of linkSteps(reached)) {
    const state = stateAfter(reached.model, [...reached.way, ...steps]);
    const back = state === null ? null : stateAfterGoingBack(reached.model, state);
    if (state === null || back === null) continue;
    const cases = [
      historyCase(reached, {
        steps,
        turns: ["back"],
        arrivals: [state.path],
        from: state,
        to: back,
      }),
      historyCase(reached, {
        steps,
        turns: ["back", "forward"],
        arrivals: [state.path, back.path],
        from: back,
        to: stateAfterGoingForward(reached.model, back),
      }),
    ];
    return cases.filter((found) => found !== null);
  }
  return [];
}

interface Turns {
  /** Steps that follow the link. */
  readonly steps: readonly Step[];
  readonly turns: readonly ("back" | "forward")[];
  /** Where the browser is before each turn. */
  readonly arrivals: readonly (string | null)[];
  readonly from: PageState;
  readonly to: PageState | null;
}

/** A browser that has not yet arrived goes back to what was before the app. */
function turned(kind: "back" | "forward", arrived: string | null = null): Step[] {
  return arrived === null ? [{ kind }] : [{ kind: "wait", path: arrived }, { kind }];
}

function historyCase(reached: ReachedScreen, given: Turns): Candidate | null {
  const { steps, turns, arrivals, from, to } = given;
  const last = turns.at(-1) ?? "back";
  if (to === null || to.path === null) return null;
  const shown = onlyThere(to, from);
  if (shown.length === 0) return null;
  const { route, screen, way } = reached;
  return {
    key: `${route.path} history ${last}`,
    title:
      last === "back"
        ? `going back to ${pageName(reached)} shows it again`
        : `going forward after going back shows ${to.path} again`,
    preconditions: [],
    steps: [...way, ...steps, ...turns.flatMap((kind, index) => turned(kind, arrivals[index]))],
    expected: [{ kind: "url", path: to.path }, ...shown],
    priority: "low",
    score: SCORES.navigation,
    route: route.path,
    source: screen.source,
  };
}

/** What tells one page from the other: headings, else anything that a test can look for. */
function onlyThere(there: PageState, elsewhere: PageState): Expectation[] {
  const names = new Set(elsewhere.screen?.elements.flatMap(({ name, text }) => [name, text]));
  const own = (there.screen?.elements ?? []).filter(
    ({ name, text }) => (name ?? text) !== null && !names.has(name ?? text),
  );
  const headings = own.filter(({ role }) => role === "heading");
  return sureTargets(there, [...headings, ...own], 1).map((target) => {
    return { kind: "state", target, state: "visible" };
  });
}
