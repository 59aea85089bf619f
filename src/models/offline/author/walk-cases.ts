import { isAppRoute } from "../../../contracts/mobile.ts";
import type { Exclusion } from "../../../contracts/exclusion.ts";
import type {
  DialogFact,
  ElementFact,
  SourceLocation,
  WalkStep,
} from "../../../contracts/generated.ts";
import {
  formatTarget,
  type Expectation,
  type Step,
  type Target,
} from "../../../step-language/index.ts";
import { SCORES, type Candidate } from "./candidate.ts";
import { distinct, type Found } from "./found.ts";
import { groundedPart } from "./grounded-part.ts";
import type { ReachedScreen } from "./reached-screen.ts";
import { wordsFor } from "./targets.ts";
import { useWords, withAnswer } from "./titles.ts";
import { elementOf, expectedAfter, targetNow } from "./walk-expectations.ts";

/**
 * Cases for controls that do something else once others were used: a filter once there are things to
 * tell apart, an undo, a count that follows. Only where nothing was done before but to go there, since a
 * walk begins there.
 */
export function walkCases(reached: ReachedScreen): Found<Candidate> {
  const { screen, way } = reached;
  if (screen.walks === undefined || !beginsWalks(way)) return { found: [], exclusions: [] };
  const told = screen.walks.steps.filter((step) => step.tells === true || isSpare(step, reached));
  const groups = new Map<string, number>();
  const exclusions: Exclusion[] = [];
  const found = told.flatMap((step): Candidate[] => {
    const walk = walkTo(step, screen.walks?.steps ?? []);
    const written = caseOf(reached, walk);
    const group = wordsOfLast(reached, walk);
    if (step.tells !== true)
      return typeof written === "string" ? [] : [{ ...written, isSpare: true }];
    if (typeof written === "string") {
      const what = `what the ${group} does after other controls`;
      exclusions.push({ what, reason: written, source: sourceOfLast(reached, walk) });
      return [];
    }
    const turn = groups.get(group) ?? 0;
    groups.set(group, turn + 1);
    return [{ ...written, priority: priorityOf(turn) }];
  });
  return { found, exclusions: distinct(exclusions) };
}

/**
 * On the way to what a walk tells, something comes that a case of the control alone may not be able to
 * name, since only the walk knows what it reads: the row of a text that was entered. A device has no other
 * way to look at it.
 */
function isSpare({ action, comes, dialog }: WalkStep, { route }: ReachedScreen): boolean {
  return isAppRoute(route.path) && action === "click" && comes.length > 0 && dialog === undefined;
}

/** Whether a screen is as its walks begin: opened by its URL, or gone to in an app that was launched. */
function beginsWalks(way: readonly Step[]): boolean {
  const [first, ...others] = way.filter(({ kind }) => kind !== "serve" && kind !== "refuse");
  if (first?.kind === "open") return others.length === 0;
  return first?.kind === "launch" && others.every(({ kind }) => kind === "click");
}

/** A control is worth two walks to most teams; more of them look into corners. */
function priorityOf(turn: number): Candidate["priority"] {
  if (turn < 2) return "high";
  return turn < 4 ? "medium" : "low";
}

/** The steps that lead to one, and itself. */
function walkTo(step: WalkStep, steps: readonly WalkStep[]): readonly WalkStep[] {
  const before = steps.find(({ id }) => id === step.after);
  return before === undefined ? [step] : [...walkTo(before, steps), step];
}

function lastOf(reached: ReachedScreen, walk: readonly WalkStep[]): ElementFact | undefined {
  return elementOf(reached, walk.at(-1)?.element ?? "");
}

function wordsOfLast(reached: ReachedScreen, walk: readonly WalkStep[]): string {
  const element = lastOf(reached, walk);
  return element === undefined ? "" : wordsFor(element);
}

function sourceOfLast(reached: ReachedScreen, walk: readonly WalkStep[]): SourceLocation {
  return lastOf(reached, walk)?.source ?? reached.screen.source;
}

/** The case of a walk, or why there is none. */
function caseOf(reached: ReachedScreen, walk: readonly WalkStep[]): Candidate | string {
  const done: Step[] = [];
  for (const step of walk) {
    const phrase = phraseOf(reached, step, done);
    const used = elementOf(reached, step.element);
    if (phrase === null)
      return `no test can name the ${used === undefined ? "control" : wordsFor(used)} on the way`;
    done.push(phrase);
  }
  const last = walk.at(-1);
  const element = lastOf(reached, walk);
  if (last === undefined || element === undefined) return UNSEEN;
  const hoped = expectedAfter(reached, last, done);
  const steps = [...reached.way, ...done];
  const expected = groundedPart(reached.model, steps, hoped);
  if (typeof expected === "string") return UNSEEN;
  return {
    key: `${reached.route.path} walk ${walk.map(({ id }) => id).join(" ")}`,
    title: titleOf(reached, walk, expected),
    preconditions: [],
    steps,
    expected,
    priority: "high",
    score: SCORES.walk,
    route: reached.route.path,
    source: element.source,
  };
}

const UNSEEN = "nothing that a test could look at is sure to follow";

function phraseOf(reached: ReachedScreen, step: WalkStep, done: readonly Step[]): Step | null {
  const element = elementOf(reached, step.element);
  if (step.action === "press") return { kind: "press", key: step.value };
  const target = element === undefined ? null : targetNow(reached, element, done);
  if (target === null) return null;
  switch (step.action) {
    case "fill":
      return { kind: "fill", target, value: step.value };
    case "dblclick":
      return { kind: "double_click", target };
    case "choose":
      return { kind: "choose", target, option: step.value };
    default:
      return step.dialog === undefined
        ? { kind: step.action, target }
        : answered(step.dialog, target);
  }
}

function answered({ accepted, text }: DialogFact, target: Target): Step {
  if (text !== undefined) return { kind: "answer", target, value: text };
  return { kind: accepted ? "accept" : "dismiss", target };
}

/** What the last control does once the one before was used. */
function titleOf(
  reached: ReachedScreen,
  walk: readonly WalkStep[],
  expected: readonly Expectation[],
): string {
  const used = walk.filter(({ action }) => action !== "fill" && action !== "choose");
  const words = (used.length === 0 ? walk : used).flatMap(({ element, action, value }) => {
    const fact = elementOf(reached, element);
    if (fact === undefined) return [];
    return [value === "Escape" ? `Escape in ${wordsFor(fact)}` : useWords(wordsFor(fact), action)];
  });
  const [last = "the page", before] = words.toReversed();
  const step = walk.at(-1);
  const told = tellingOf(step, expected);
  const outcome = withAnswer(
    told === undefined ? "changes the page" : outcomeOf(told),
    step?.dialog,
  );
  return before === undefined ? `${last} ${outcome}` : `${last} ${outcome} after ${before}`;
}

/** What comes says more than what goes for it. */
function tellingOf(
  step: WalkStep | undefined,
  expected: readonly Expectation[],
): Expectation | undefined {
  const [first] = expected;
  const shown = expected.find((one) => one.kind === "state" && one.state === "visible");
  const isGone = first?.kind === "state" && first.state === "not visible";
  const comes = (step?.comes ?? []).length > 0 && isGone;
  return comes || step?.dialog?.kind === "prompt" ? (shown ?? first) : first;
}

function outcomeOf(expectation: Expectation): string {
  if (expectation.kind === "value") return `fills ${formatTarget(expectation.target)}`;
  if (expectation.kind === "dialog") return `says "${expectation.message}" in a dialog`;
  if (expectation.kind === "url") return `leads to ${expectation.path}`;
  if (expectation.kind !== "state") return "changes the page";
  const { target, state } = expectation;
  const words = formatTarget(target.by === "row" ? target.element : target);
  if (state === "visible") return `shows ${words}`;
  return state === "not visible" ? `hides ${words}` : `leaves ${words} ${state}`;
}
