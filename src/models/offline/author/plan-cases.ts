import { leadsToSkipped } from "../../../app-model/guidance.ts";
import { isScreenTold } from "../../../app-model/told-on-devices.ts";
import { stateAfter } from "../../../app-model/walkthrough.ts";
import { LEFT_OUT_BY_TEAM } from "../../../contracts/guidance.ts";
import { isAppRoute } from "../../../contracts/mobile.ts";
import type { Expectation, Step } from "../../../step-language/index.ts";
import type { OpenAppModel } from "../../../app-model/open-app-model.ts";
import { answeredCases } from "./answered-cases.ts";
import { withArrivals } from "./arrival-cases.ts";
import { backCase } from "./back-case.ts";
import type { Candidate } from "./candidate.ts";
import { correctionCases } from "./correction-cases.ts";
import { controlCases } from "./control-cases.ts";
import { doorCase, wayIn, wayThrough } from "./doors.ts";
import { fieldCases } from "./field-cases.ts";
import { distinct, type Found, together } from "./found.ts";
import { groundedPart } from "./grounded-part.ts";
import { historyCases } from "./history-cases.ts";
import { keyboardCases } from "./keyboard-cases.ts";
import { navigationCases } from "./navigation-cases.ts";
import { pageCase } from "./page-case.ts";
import { reachableScreens } from "./reachable-screens.ts";
import { withOwnTitles } from "./own-titles.ts";
import { oncePerSteps } from "./same-steps.ts";
import { walkCases } from "./walk-cases.ts";
import { withoutSpares } from "./spare-cases.ts";
import { withSession } from "./shared-session.ts";

/** Every case that the source makes sure of. A case that would not be grounded is left out. */
export function planCases(model: OpenAppModel): Found<Candidate> {
  const { found: screens, exclusions } = reachableScreens(model);
  const links = new Set<string>();
  const used = new Set<string>();
  const backs = new Set<string>();
  const planned = together(
    screens.flatMap((reached) => [
      controlCases(reached, used),
      walkCases(reached),
      pageCase(reached),
      fieldCases(reached),
      navigationCases(reached, links),
      { found: backCase(reached, backs), exclusions: [] },
      { found: historyCases(reached), exclusions: [] },
      { found: keyboardCases(reached), exclusions: [] },
      { found: correctionCases(reached), exclusions: [] },
    ]),
  );
  const titles = new Set(planned.found.map(({ title }) => title));
  const answered = answeredCases(model, screens, { used, links, titles });
  const way = wayIn(model, screens);
  const entry = way === null ? null : doorCase(screens, way);
  const entries = screens.flatMap((reached) => {
    const inside = isAppRoute(reached.route.path) ? wayThrough(reached) : null;
    return (inside === null ? null : doorCase(screens, inside)) ?? [];
  });
  const candidates = [
    ...(entry === null ? [] : [entry]),
    ...entries,
    ...planned.found,
    ...answered,
  ];
  const wanted = together(candidates.map((candidate) => unlessSkipped(model, candidate)));
  const grounded = together(wanted.found.map((candidate) => withGrounding(model, candidate)));
  const marked = together(grounded.found.map((candidate) => withSession(model, candidate)));
  return {
    found: withOwnTitles(oncePerSteps(withArrivals(withoutSpares(marked.found)))),
    exclusions: distinct(
      [exclusions, ...[planned, wanted, grounded, marked].map((part) => part.exclusions)].flat(),
    ),
  };
}

/** The case, unless it leads to a page that the team leaves out. */
function unlessSkipped(model: OpenAppModel, candidate: Candidate): Found<Candidate> {
  const { title, steps, expected } = candidate;
  const source = leadsToSkipped(model, steps, expected);
  if (source === null) return { found: [candidate], exclusions: [] };
  return {
    found: [],
    exclusions: [{ what: `the case ${title}`, reason: LEFT_OUT_BY_TEAM, source }],
  };
}

/** The case with those of its expectations that are grounded. */
function withGrounding(model: OpenAppModel, candidate: Candidate): Found<Candidate> {
  const { title, steps, source } = candidate;
  const grounded = groundedPart(model, steps, sayable(candidate));
  const expected = typeof grounded === "string" ? grounded : toldPart(model, candidate, grounded);
  if (typeof expected !== "string") {
    return {
      found: [{ ...candidate, steps: steps.map(asOnDevice), expected }],
      exclusions: [],
    };
  }
  const what = `the case ${title}: ${expected}`;
  return { found: [], exclusions: [{ what, reason: NOT_GROUNDED, source }] };
}

/** A device tells what a field holds, but not that it holds nothing. */
function sayable({ route, expected }: Candidate): readonly Expectation[] {
  if (!isAppRoute(route)) return expected;
  return expected.filter((one) => one.kind !== "value" || one.value !== "");
}

/**
 * A screen of an app has no address: where nothing tells it from the one before, what is on it does not
 * say that anybody got there.
 */
function toldPart(
  model: OpenAppModel,
  { steps, route }: Candidate,
  expected: readonly Expectation[],
): readonly Expectation[] | string {
  const state = stateAfter(model, steps);
  if (!isAppRoute(route) || state === null || state.before === null) return expected;
  const isLook = expected.every((one) => one.kind === "url" || isShown(one));
  return isLook && !isScreenTold(state) ? UNTOLD : expected;
}

function isShown(expectation: Expectation): boolean {
  return expectation.kind === "state" && expectation.state === "visible";
}

const UNTOLD = "nothing tells a device which screen it is";

/** A device is tapped, not clicked. */
function asOnDevice(step: Step, _: number, steps: readonly Step[]): Step {
  return steps[0]?.kind === "launch" && step.kind === "click" ? { ...step, kind: "tap" } : step;
}

const NOT_GROUNDED = "what it looks for is not sure to be found";
