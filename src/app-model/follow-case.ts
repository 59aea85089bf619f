import type { TestCase } from "../contracts/depth.ts";
import type {
  EffectFact,
  ElementFact,
  ScreenFact,
  SourceLocation,
} from "../contracts/generated.ts";
import { type Expectation, type Phrase, readCase, type Step } from "../step-language/index.ts";
import { findHiddenTarget, findTarget, type FoundTarget } from "./find-target.ts";
import type { OpenAppModel } from "./open-app-model.ts";
import { effectsInState } from "./page-changes.ts";
import type { PageState } from "./page-state.ts";
import { routeFor } from "./routes.ts";
import { Walkthrough, type StepOnPage } from "./walkthrough.ts";

/** A phrase of a test case, and what in the source it rests on. */
export interface FollowedPhrase {
  readonly text: string;
  /** Null for a key that is pressed nowhere, and where there is a problem. */
  readonly source: SourceLocation | null;
  /** What the source says happens because of it; nothing for an expectation. */
  readonly effects: readonly EffectFact[];
  /** The screen on which it is done. */
  readonly screen: ScreenFact | null;
  /** Why it cannot be followed in the source; null when it can. */
  readonly problem: string | null;
}

export interface FollowedCase {
  readonly steps: readonly FollowedPhrase[];
  readonly expectations: readonly FollowedPhrase[];
}

/** Follows a test case through the app model: what each of its phrases rests on. */
export function followCase(model: OpenAppModel, testCase: TestCase): FollowedCase {
  const { steps, expectations } = readCase(testCase);
  const walkthrough = new Walkthrough(model);
  return {
    steps: steps.map((phrase) => followStep(model, walkthrough, phrase)),
    expectations: expectations.map((phrase) => followExpectation(model, walkthrough, phrase)),
  };
}

function followStep(
  model: OpenAppModel,
  walkthrough: Walkthrough,
  { text, meaning }: Phrase<Step>,
): FollowedPhrase {
  const before = walkthrough.state;
  const taken = walkthrough.take(meaning);
  const { screen } = walkthrough.state;
  if (taken.kind === "problem") return unknown(text, before.screen, taken.reason);
  const found = { text, screen: before.screen ?? screen, problem: null };
  return { ...found, ...restsOf(model, taken, usedElement(before, meaning), before) };
}

/** What a step rests on: the route, the app or the element that it is about. */
function restsOf(
  model: OpenAppModel,
  taken: StepOnPage,
  element: ElementFact | null,
  before: PageState,
): Pick<FollowedPhrase, "source" | "effects"> {
  const { kind } = taken;
  if (kind === "open" || kind === "wait")
    return { source: routeFor(model, taken.path)?.source ?? null, effects: [] };
  if (kind === "serve") return { source: taken.source, effects: [] };
  if (kind === "launch") return { source: taken.app.source, effects: [] };
  if (kind !== "use" && kind !== "scroll") return { source: null, effects: [] };
  const isUsed = kind === "use" && element !== null;
  const effects = isUsed ? effectsInState(before, { ...taken.use, element }) : [];
  return { source: element?.source ?? null, effects };
}

function usedElement(before: PageState, step: Step): ElementFact | null {
  if (step.kind === "press") return before.focused;
  if (!("target" in step)) return null;
  const found = findTarget(before, step.target);
  return found.found ? found.element : null;
}

function followExpectation(
  model: OpenAppModel,
  walkthrough: Walkthrough,
  { text, meaning }: Phrase<Expectation>,
): FollowedPhrase {
  const { state } = walkthrough;
  const found = walkthrough.expect(meaning);
  if (found.kind === "problem") return unknown(text, state.screen, found.reason);
  const source = sourceOf(model, state, meaning);
  return { text, source, effects: [], screen: state.screen, problem: null };
}

function sourceOf(
  model: OpenAppModel,
  state: PageState,
  expectation: Expectation,
): SourceLocation | null {
  switch (expectation.kind) {
    case "prose":
      return null;
    case "url":
      return routeFor(model, expectation.path)?.source ?? null;
    case "dialog":
      return state.dialog?.source ?? null;
    case "value":
      return sourceOfFound(state, findTarget(state, expectation.target));
    case "state": {
      const look = expectation.state === "not visible" ? findHiddenTarget : findTarget;
      return sourceOfFound(state, look(state, expectation.target));
    }
  }
}

function sourceOfFound({ echoes }: PageState, found: FoundTarget): SourceLocation | null {
  const echo = echoes.at(-1)?.source ?? null;
  return found.found ? (found.element?.source ?? echo) : null;
}

function unknown(text: string, screen: ScreenFact | null, problem: string): FollowedPhrase {
  return { text, source: null, effects: [], screen, problem };
}
