import { findHiddenTarget, findTarget } from "../../../app-model/find-target.ts";
import { presentElements } from "../../../app-model/page-state.ts";
import { stateAfter } from "../../../app-model/walkthrough.ts";
import type { Exclusion } from "../../../contracts/exclusion.ts";
import type { ElementFact, SourceLocation, WalkStep } from "../../../contracts/generated.ts";
import {
  formatTarget,
  type Expectation,
  type Step,
  type Target,
} from "../../../step-language/index.ts";
import { SCORES, type Candidate } from "./candidate.ts";
import { distinct, type Found } from "./found.ts";
import { groundedPart } from "./grounded-part.ts";
import { namesFor } from "./name-after.ts";
import type { ReachedScreen } from "./reached-screen.ts";
import { isSure, targetOf, wordsFor } from "./targets.ts";

/** Of many things that come or go at once, a few tell as much. */
const MAX_SHOWN = 4;
const MAX_ABSENT = 3;

/**
 * Cases for controls that do something else once others were used: a filter once there are things to
 * tell apart, an undo, a count that follows. Only for a screen that a test opens by its URL, since a
 * walk begins there.
 */
export function walkCases(reached: ReachedScreen): Found<Candidate> {
  const { screen, way } = reached;
  const [first, ...others] = way;
  const isOpened = first?.kind === "open" && others.length === 0;
  if (screen.walks === undefined || !isOpened) return { found: [], exclusions: [] };
  const told = screen.walks.steps.filter(({ tells }) => tells === true);
  const groups = new Map<string, number>();
  const exclusions: Exclusion[] = [];
  const found = told.flatMap((step): Candidate[] => {
    const walk = walkTo(step, screen.walks?.steps ?? []);
    const written = caseOf(reached, walk);
    const group = wordsOfLast(reached, walk);
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

function elementOf({ screen }: ReachedScreen, id: string): ElementFact | undefined {
  return [...screen.elements, ...(screen.walks?.elements ?? [])].find((one) => one.id === id);
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
    case "choose":
      return { kind: "choose", target, option: step.value };
    default:
      return { kind: step.action, target };
  }
}

/** A name that finds this element, and no other, on the page that the steps lead to. */
function targetNow(
  reached: ReachedScreen,
  element: ElementFact,
  done: readonly Step[],
): Target | null {
  const state = stateAfter(reached.model, [...reached.way, ...done]);
  if (state === null) return null;
  const plain = targetOf(element);
  const names = [...(plain === null ? [] : [plain]), ...namesFor(reached, element, done)];
  return (
    names.find((name) => {
      const found = findTarget(state, name);
      return found.found && found.element?.id === element.id;
    }) ?? null
  );
}

function expectedAfter(
  reached: ReachedScreen,
  last: WalkStep,
  done: readonly Step[],
): Expectation[] {
  const state = stateAfter(reached.model, [...reached.way, ...done]);
  if (state === null) return [];
  const typed = done.flatMap((step) => (step.kind === "fill" ? [step.value] : []));
  const elements = (ids: readonly string[]): ElementFact[] =>
    typedFirst(
      ids.flatMap((id) => elementOf(reached, id) ?? []),
      typed,
    ).filter((one) => isSure(one) && (one.field === null || isBox(one)));
  const seen = (one: ElementFact): Expectation[] => {
    const target = targetNow(reached, one, done);
    return target === null ? [] : [{ kind: "state", target, state: "visible" }];
  };
  const absent = elements(last.goes).flatMap((one): Expectation[] => {
    const plain = targetOf(one);
    const names = [...(plain === null ? [] : [plain]), ...namesFor(reached, one, done)];
    const target = names.find((name) => findHiddenTarget(state, name).found);
    return target === undefined ? [] : [{ kind: "state", target, state: "not visible" }];
  });
  const stays = presentElements(state).filter(
    (one) => one.field === null && !last.comes.includes(one.id) && readsAny(one, typed),
  );
  return ofEachWord([
    ...ofEachWord(absent).slice(0, MAX_ABSENT),
    ...ofEachWord(elements(last.comes).flatMap(seen)).slice(0, MAX_SHOWN),
    ...valuesAfter(reached, last, done),
    ...(absent.length === 0 ? [] : stays.flatMap(seen).slice(0, 1)),
  ]);
}

function isBox({ role }: ElementFact): boolean {
  return role === "checkbox" || role === "radio" || role === "switch";
}

function readsAny({ name, text }: ElementFact, typed: readonly string[]): boolean {
  return typed.some((one) => name?.includes(one) === true || text?.includes(one) === true);
}

/** What tells of what the test entered, before what only its page says. */
function typedFirst(elements: readonly ElementFact[], typed: readonly string[]): ElementFact[] {
  const own = elements.filter((one) => readsAny(one, typed));
  return [...own, ...elements.filter((one) => !own.includes(one))];
}

function valuesAfter(reached: ReachedScreen, last: WalkStep, done: readonly Step[]): Expectation[] {
  return Object.entries(last.values ?? {}).flatMap(([id, value]): Expectation[] => {
    const element = elementOf(reached, id);
    const target = element === undefined ? null : targetNow(reached, element, done);
    if (element === undefined || target === null) return [];
    if (isBox(element))
      return [{ kind: "state", target, state: value === "on" ? "checked" : "not checked" }];
    return element.role === "combobox" ? [] : [{ kind: "value", target, value }];
  });
}

/** One expectation of each wording. */
function ofEachWord(expectations: readonly Expectation[]): Expectation[] {
  const seen = new Set<string>();
  return expectations.filter((one) => {
    const target = one.kind === "state" ? one.target : null;
    const words = target?.by === "text" ? target.text : target?.by === "role" ? target.name : null;
    const key = words ?? JSON.stringify(one);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What the last control does once the one before was used. */
function titleOf(
  reached: ReachedScreen,
  walk: readonly WalkStep[],
  expected: readonly Expectation[],
): string {
  const used = walk.filter(({ action }) => action !== "fill" && action !== "choose");
  const words = (used.length === 0 ? walk : used).flatMap(({ element }) => {
    const fact = elementOf(reached, element);
    return fact === undefined ? [] : [wordsFor(fact)];
  });
  const [last = "the page", before] = words.toReversed();
  const [told] = expected;
  const outcome = told === undefined ? "changes the page" : outcomeOf(told);
  return before === undefined ? `${last} ${outcome}` : `${last} ${outcome} after ${before}`;
}

function outcomeOf(expectation: Expectation): string {
  if (expectation.kind === "value") return `fills ${formatTarget(expectation.target)}`;
  if (expectation.kind !== "state") return "changes the page";
  const { target, state } = expectation;
  const words = formatTarget(target.by === "row" ? target.element : target);
  if (state === "visible") return `shows ${words}`;
  return state === "not visible" ? `hides ${words}` : `leaves ${words} ${state}`;
}
