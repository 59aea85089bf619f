import type { ElementFact, MobileApp, SourceLocation } from "../contracts/generated.ts";
import type { Direction, Expectation, Step, Target, TargetState } from "../step-language/index.ts";
import { givenAnswer, requestOf, sourceOfAnswer, withAnswer, type GivenAnswer } from "./answers.ts";
import { describeQuery, type ElementQuery } from "./element-query.ts";
import { findHiddenTarget, findTarget, type FoundTarget } from "./find-target.ts";
import { groundOpened, groundUrl } from "./grounding.ts";
import { matchesText } from "./matching.ts";
import type { OpenAppModel } from "./open-app-model.ts";
import { mobileAppNamed } from "./mobile-apps.ts";
import {
  stateAfterAction,
  stateAfterGoingBack,
  stateAfterGoingForward,
  stateAfterOpening,
  stateAfterReloading,
} from "./page-changes.ts";
import { isBeforeFirstPage, NOWHERE, type PageState } from "./page-state.ts";
import type { UserAction } from "./user-action.ts";
import { atStartOfApp, atStartOfWalks } from "./walks.ts";

/** A step or expectation that cannot be followed in the source, and why. */
export interface Problem {
  readonly kind: "problem";
  readonly reason: string;
}

/** A step on the page that the steps before it lead to. */
export type StepOnPage =
  | { readonly kind: "open"; readonly path: string }
  | { readonly kind: "serve"; readonly answer: GivenAnswer; readonly source: SourceLocation }
  | { readonly kind: "use"; readonly query: ElementQuery; readonly use: Use }
  /** A key where nothing on the page was used before. */
  | { readonly kind: "key"; readonly key: string }
  /** An app is started on its device: as it was installed, or with what it has stored. */
  | { readonly kind: "launch"; readonly app: MobileApp; readonly keepsData: boolean }
  /** What was done before has led to this page. */
  | { readonly kind: "wait"; readonly path: string }
  /** One step in the history of pages. */
  | { readonly kind: "turn"; readonly to: "back" | "forward" }
  | { readonly kind: "reload" }
  | { readonly kind: "scroll"; readonly query: ElementQuery }
  | { readonly kind: "swipe"; readonly direction: Direction };

/** What is done to an element. */
export type Use = Omit<UserAction, "element" | "row">;

/** An expectation on the page that the steps lead to. */
export type ExpectationOnPage =
  | { readonly kind: "url"; readonly path: string }
  | { readonly kind: "value"; readonly query: ElementQuery; readonly value: string }
  | { readonly kind: "dialog"; readonly message: string }
  | {
      readonly kind: "state";
      readonly query: ElementQuery;
      readonly state: TargetState;
      /** True for a text that the page may show in more than one place. */
      readonly mayRepeat: boolean;
    };

/** Follows a test through the app model step by step, from before its first page. */
export class Walkthrough {
  readonly #model: OpenAppModel;
  #state: PageState = NOWHERE;
  #lastUsed: ElementQuery | null = null;

  constructor(model: OpenAppModel) {
    this.#model = model;
  }

  /** The page as the steps so far have left it. */
  get state(): PageState {
    return this.#state;
  }

  /** Takes a step. One that is a problem changes nothing. */
  take(step: Step): StepOnPage | Problem {
    if (step.kind === "scroll") return this.#scroll(step.target);
    if ("target" in step) return this.#use(step.target, useOf(step));
    switch (step.kind) {
      case "serve":
        return this.#serve(givenAnswer(step.request, { status: 200, json: step.json }));
      case "refuse":
        return this.#serve(givenAnswer(step.request, { status: Number(step.status) }));
      case "open":
        return this.#open(step.path);
      case "press":
        return this.#press(step.key);
      case "launch":
        return this.#launch(step.app, false);
      case "restart":
        return this.#launch(step.app, true);
      case "back":
      case "forward":
        return this.#turn(step.kind);
      case "wait":
        return this.#wait(step.path);
      case "reload":
        return this.#reload();
      case "swipe":
        return { kind: "swipe", direction: step.direction };
      case "prose":
        return problem(`This step is not in the step language: ${step.text}`);
    }
  }

  /** Looks for what is expected of the page as it is now. */
  expect(expectation: Expectation): ExpectationOnPage | Problem {
    switch (expectation.kind) {
      case "url": {
        const { path } = expectation;
        const grounding = groundUrl(this.#model, this.#state, path);
        return grounding.grounded ? { kind: "url", path } : problem(grounding.reason);
      }
      case "value": {
        const found = findTarget(this.#state, expectation.target);
        if (!found.found) return problem(found.reason);
        return { kind: "value", query: found.query, value: expectation.value };
      }
      case "dialog":
        return this.#expectDialog(expectation.message);
      case "state":
        return this.#expectState(expectation.target, expectation.state);
      case "prose":
        return problem(`This expectation is not in the step language: ${expectation.text}`);
    }
  }

  #open(path: string): StepOnPage | Problem {
    const state = stateAfterOpening(this.#model, path, this.#state.answers);
    if (state === null) return problem(`No route in the source matches ${path}.`);
    const grounding = groundOpened(this.#model, state, path);
    if (!grounding.grounded) return problem(grounding.reason);
    this.#state = isBeforeFirstPage(this.#state) ? atStartOfWalks(state) : state;
    return { kind: "open", path };
  }

  /** Answers count for what a page asks as it opens. */
  #serve(answer: GivenAnswer): StepOnPage | Problem {
    const source = sourceOfAnswer(this.#model, answer);
    if (source === null)
      return problem(`No page is known to be seen with this answer to ${requestOf(answer)}.`);
    if (!isBeforeFirstPage(this.#state))
      return problem("What the server answers is told before the first page is opened.");
    this.#state = { ...this.#state, answers: withAnswer(this.#state.answers, answer) };
    return { kind: "serve", answer, source };
  }

  #wait(path: string): StepOnPage | Problem {
    const grounding = groundUrl(this.#model, this.#state, path);
    return grounding.grounded ? { kind: "wait", path } : problem(grounding.reason);
  }

  #launch(name: string, keepsData: boolean): StepOnPage | Problem {
    const app = mobileAppNamed(this.#model, name);
    if (app === null) return problem(`The source has no mobile app that is called ${name}.`);
    if (app.start === null) return problem(`The source does not say what ${name} shows at first.`);
    if (keepsData && this.#state.screen === null)
      return problem(`${name} cannot be started again before it was launched.`);
    const state = stateAfterOpening(this.#model, app.start);
    if (state === null) return problem(`No route in the source matches ${app.start}.`);
    this.#state = keepsData ? state : atStartOfApp(state);
    return { kind: "launch", app, keepsData };
  }

  /** Goes back or forward in the history. */
  #turn(to: "back" | "forward"): StepOnPage | Problem {
    const go = to === "back" ? stateAfterGoingBack : stateAfterGoingForward;
    const state = go(this.#model, this.#state);
    if (state === null) return problem(`The source does not say what going ${to} leads to here.`);
    this.#state = state;
    return { kind: "turn", to };
  }

  #reload(): StepOnPage | Problem {
    const state = stateAfterReloading(this.#model, this.#state);
    if (state === null) return problem("No page can be loaded again before one was opened.");
    this.#state = state;
    return { kind: "reload" };
  }

  #scroll(target: Target): StepOnPage | Problem {
    const found = findTarget(this.#state, target);
    return found.found ? { kind: "scroll", query: found.query } : problem(found.reason);
  }

  #use(target: Target, use: Use): StepOnPage | Problem {
    const found = findTarget(this.#state, target);
    if (!found.found) return problem(found.reason);
    const before = this.#state;
    this.#act(found.element, use, found.query);
    if (use.answer !== undefined && this.#state.dialog === null) {
      this.#state = before;
      return problem(`The source does not say that ${describeQuery(found.query)} opens a dialog.`);
    }
    this.#lastUsed = found.query;
    return { kind: "use", query: found.query, use };
  }

  /** A key goes to what was used last on this page. */
  #press(key: string): StepOnPage {
    const { focused } = this.#state;
    if (focused === null || this.#lastUsed === null) return { kind: "key", key };
    const use: Use = { kind: "press", value: key };
    this.#act(focused, use, this.#lastUsed);
    return { kind: "use", query: this.#lastUsed, use };
  }

  #act(element: ElementFact | null, use: Use, { row }: ElementQuery): void {
    if (element === null) return;
    const action = { ...use, element, ...(row && { row: row.text }) };
    this.#state = stateAfterAction(this.#model, this.#state, action);
  }

  #expectDialog(message: string): ExpectationOnPage | Problem {
    const { dialog } = this.#state;
    return dialog?.message === message
      ? { kind: "dialog", message }
      : problem(`No dialog that the steps open is known to say "${message}".`);
  }

  #expectState(target: Target, state: TargetState): ExpectationOnPage | Problem {
    const found = this.#findInState(target, state);
    if (!found.found) return problem(found.reason);
    const isEchoed = found.element === null && state === "visible";
    const mayRepeat =
      isEchoed && (hasSeveralRepeated(this.#state) || isSaidTwice(this.#state, found.query));
    return { kind: "state", query: found.query, state, mayRepeat };
  }

  #findInState(target: Target, state: TargetState): FoundTarget {
    return state === "not visible"
      ? findHiddenTarget(this.#state, target)
      : findTarget(this.#state, target);
  }
}

/** A step that does something to an element. */
type UseStep = Exclude<Extract<Step, { readonly target: Target }>, { readonly kind: "scroll" }>;

function useOf(step: UseStep): Use {
  switch (step.kind) {
    case "fill":
      return { kind: "fill", value: step.value };
    case "choose":
      return { kind: "choose", value: step.option };
    case "click":
    case "tap":
      return { kind: "click", value: "" };
    case "double_click":
      return { kind: "dblclick", value: "" };
    case "accept":
    case "dismiss":
      return { kind: "click", value: "", answer: { accepted: step.kind === "accept" } };
    case "answer":
      return { kind: "click", value: "", answer: { accepted: true, text: step.value } };
    case "check":
    case "uncheck":
      return { kind: step.kind, value: "" };
  }
}

/** Where steps lead, and the first that is a problem. */
export function followSteps(
  model: OpenAppModel,
  steps: readonly Step[],
): { readonly walkthrough: Walkthrough; readonly problem: Problem | null } {
  const walkthrough = new Walkthrough(model);
  for (const step of steps) {
    const taken = walkthrough.take(step);
    if (taken.kind === "problem") return { walkthrough, problem: taken };
  }
  return { walkthrough, problem: null };
}

/** The page after these steps; null when one of them cannot be followed in the source. */
export function stateAfter(model: OpenAppModel, steps: readonly Step[]): PageState | null {
  const followed = followSteps(model, steps);
  return followed.problem === null ? followed.walkthrough.state : null;
}

/** True where two fields held what is looked for, or a text that it is a part of. */
function isSaidTwice({ echoes }: PageState, query: ElementQuery): boolean {
  if (query.by !== "text") return false;
  const { text, exact } = query;
  return echoes.filter((echo) => matchesText(echo.text, text, exact)).length > 1;
}

/** A page that repeats a text in rows of several elements may show it more than once. */
function hasSeveralRepeated({ screen }: PageState): boolean {
  const repeated = screen?.elements.filter((element) => element.repeated) ?? [];
  return repeated.length > 1;
}

function problem(reason: string): Problem {
  return { kind: "problem", reason };
}
