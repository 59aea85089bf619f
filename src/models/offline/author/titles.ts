import { nameByTeam } from "../../../app-model/guidance.ts";
import { HOLE } from "../../../app-model/matching.ts";
import type { DialogFact, EffectFact, ScreenFact, WalkStep } from "../../../contracts/generated.ts";
import { isAppRoute, screenPath } from "../../../contracts/mobile.ts";
import {
  formatTarget,
  type Expectation,
  type Step,
  type Target,
} from "../../../step-language/index.ts";
import type { Behaviour } from "./behaviours.ts";
import type { ReachedScreen } from "./reached-screen.ts";
import { isNamed, wordsFor } from "./targets.ts";

const READING = 1.5;
/** How much less what has only a test id says. */
const UNNAMED = 0.5;

/** What a control does, in the words of its most telling outcome. */
export function behaviourTitle(
  { screen }: ReachedScreen,
  { trigger, action, pressed, empty, filled, effects, dialog }: Behaviour,
  {
    inputs,
    expected,
  }: { readonly inputs: readonly Step[]; readonly expected: readonly Expectation[] },
): string {
  const readings = effects.flatMap(({ outcome, reads }) =>
    outcome === "changes" ? (reads ?? []) : [],
  );
  const outcomes = expected.map((expectation) => {
    const outcome = outcomeOf(expectation, inputs);
    // A count that follows says less of a control than what comes or goes.
    if (isReading(expectation, readings)) return { ...outcome, weight: READING };
    return isNamed(expectation) ? outcome : { ...outcome, weight: outcome.weight - UNNAMED };
  });
  const [best] = outcomes.sort((left, right) => right.weight - left.weight);
  const left = screen.elements.filter(({ id }) => empty.includes(id)).map(wordsFor);
  const way =
    empty.length === 0
      ? ""
      : filled.size === 0
        ? " of an empty form"
        : ` without ${left.join(" and ")}`;
  const words = best?.words ?? "changes the page";
  const done = pressed === undefined ? "" : ` on ${pressed}`;
  return `${useWords(wordsFor(trigger), action)}${way} ${withAnswer(words, dialog)}${done}`;
}

/** A control as it is used, where that is not how people expect. */
export function useWords(words: string, action: EffectFact["action"] | WalkStep["action"]): string {
  return action === "dblclick" ? `double-clicking ${words}` : words;
}

/** What a control does that asks first: what would go is kept where it is told not to go on. */
export function withAnswer(words: string, dialog: DialogFact | undefined): string {
  if (dialog === undefined || dialog.kind === "alert") return words;
  if (dialog.accepted)
    return `${words} once ${dialog.kind === "prompt" ? "answered" : "confirmed"}`;
  return `${words.replace(/^(?:shows|leads to) /u, "keeps ")} when dismissed`;
}

/** What people call the page: what the team calls it, a heading or title that no other page has, or its path. */
export function pageName({ model, screen, route }: ReachedScreen): string {
  const called = nameByTeam(model, route.path);
  if (called !== null) return called;
  const others = model.screens.filter((other) => other.route !== screen.route);
  const isOwn = (name: string): boolean =>
    !others.some((other) => other.title === name || headingsOf(other).includes(name));
  const heading = headingsOf(screen).find(isOwn);
  if (heading !== undefined) return `"${heading}" page`;
  return screen.title !== null && isOwn(screen.title) ? screen.title : placeName(route.path);
}

/** A place as people call it: a screen of an app by its own name, not by its route. */
export function placeName(path: string): string {
  if (!isAppRoute(path)) return path;
  const screen = screenPath(path);
  return screen === "" ? "the first screen" : `the ${screen} screen`;
}

function headingsOf({ elements }: ScreenFact): string[] {
  const headings = elements.filter(({ role, initial }) => role === "heading" && initial);
  return headings.flatMap(({ name }) => (name === null || name.includes(HOLE) ? [] : [name]));
}

function isReading(expectation: Expectation, readings: readonly string[]): boolean {
  if (expectation.kind !== "state" || expectation.state !== "visible") return false;
  const { target } = expectation;
  const words = target.by === "role" ? target.name : target.by === "text" ? target.text : null;
  return words !== null && readings.includes(words);
}

function outcomeOf(
  expectation: Expectation,
  inputs: readonly Step[],
): { readonly weight: number; readonly words: string } {
  switch (expectation.kind) {
    case "url":
      return { weight: 4, words: `leads to ${placeName(expectation.path)}` };
    case "dialog":
      return { weight: 1.75, words: `says "${expectation.message}" in a dialog` };
    case "value":
      return { weight: 1, words: `empties ${formatTarget(expectation.target)}` };
    case "state": {
      const target = nameIn(expectation.target, inputs);
      if (expectation.state === "not visible") return { weight: 2, words: `hides ${target}` };
      if (expectation.state !== "visible")
        return { weight: 2, words: `leaves ${target} ${expectation.state}` };
      return { weight: 3, words: `shows ${target}` };
    }
    case "prose":
      return { weight: 0, words: expectation.text };
  }
}

/** What was entered is not named: it is only a sample. */
function nameIn(target: Target, inputs: readonly Step[]): string {
  if (target.by === "row") return `${formatTarget(target.element)} in its row`;
  const entered =
    target.by === "text" &&
    inputs.some((step) => step.kind === "fill" && step.value === target.text);
  return entered ? "what was entered" : formatTarget(target);
}
