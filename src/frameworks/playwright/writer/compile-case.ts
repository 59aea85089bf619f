import type { TestCase } from "../../../contracts/depth.ts";
import type { AppModel, ElementFact } from "../../../contracts/generated.ts";
import {
  formatExpectation,
  formatStep,
  parseExpected,
  parseStep,
  type Expectation,
  type Step,
  type Target,
} from "../../step-language/index.ts";
import { act, NOWHERE, open, type FlowState, type UserAction } from "../grounding/flow.ts";
import { groundOpened, groundUrl } from "../grounding/ground.ts";
import type { Locator } from "../grounding/locator.ts";
import { chooseLocator } from "./choose-locator.ts";

/** One line of the step language and the code it stands for. */
export interface Statement {
  readonly phrase: string;
  readonly code: StatementCode;
}

export type StatementCode =
  | { readonly kind: "goto"; readonly path: string }
  | {
      readonly kind: "act";
      readonly locator: Locator;
      readonly method: "click" | "fill" | "check" | "uncheck" | "selectOption" | "press";
      readonly value: string | null;
    }
  | { readonly kind: "press"; readonly key: string }
  | { readonly kind: "expect_url"; readonly path: string }
  /** At least one of what the locator finds is visible. */
  | { readonly kind: "expect_some"; readonly locator: Locator }
  | {
      readonly kind: "expect";
      readonly locator: Locator;
      readonly matcher: string;
      readonly value: string | null;
    };

/** A test case as statements, or why it cannot be run as it is. */
export interface CompiledCase {
  readonly testCase: TestCase;
  /** Route that the case opens first. */
  readonly path: string | null;
  readonly statements: readonly Statement[];
  readonly fixme: string | null;
}

const MATCHERS = {
  visible: "toBeVisible",
  "not visible": "toBeHidden",
  checked: "toBeChecked",
  "not checked": "not.toBeChecked",
  enabled: "toBeEnabled",
  disabled: "toBeDisabled",
} as const;

const METHODS = { click: "click", tap: "click", check: "check", uncheck: "uncheck" } as const;

/** Compiles a case in the step language, following on its way what the source says of each step. */
export function compileCase(model: AppModel, testCase: TestCase): CompiledCase {
  const steps = testCase.steps.map(parseStep);
  const expectations = parseExpected(testCase.expected);
  const compiler = new CaseCompiler(model);
  for (const step of steps) compiler.step(step);
  for (const expectation of expectations) compiler.expectation(expectation);
  if (expectations.length === 0) compiler.fail("The case expects nothing.");
  const opened = steps.find((step) => step.kind === "open");
  return {
    testCase,
    path: opened?.path ?? null,
    statements: compiler.statements,
    fixme: compiler.problem,
  };
}

/** The state after these steps; null when one of them cannot be followed in the source. */
export function stateAfter(model: AppModel, steps: readonly Step[]): FlowState | null {
  const compiler = new CaseCompiler(model);
  for (const step of steps) compiler.step(step);
  return compiler.problem === null ? compiler.state : null;
}

class CaseCompiler {
  readonly statements: Statement[] = [];
  problem: string | null = null;
  readonly #model: AppModel;
  #state: FlowState = NOWHERE;
  #lastLocator: Locator | null = null;

  constructor(model: AppModel) {
    this.#model = model;
  }

  get state(): FlowState {
    return this.#state;
  }

  fail(reason: string): void {
    this.problem ??= reason;
  }

  step(step: Step): void {
    const phrase = formatStep(step);
    switch (step.kind) {
      case "open":
        return this.#open(phrase, step.path);
      case "press":
        return this.#press(phrase, step.key);
      case "fill":
        return this.#act(phrase, step.target, { kind: "fill", value: step.value });
      case "choose":
        return this.#act(phrase, step.target, { kind: "choose", value: step.option });
      case "click":
      case "tap":
      case "check":
      case "uncheck":
        return this.#act(phrase, step.target, { kind: METHODS[step.kind], value: "" });
      case "prose":
        return this.fail(`This step is not in the step language: ${step.text}`);
    }
  }

  expectation(expectation: Expectation): void {
    const phrase = formatExpectation(expectation);
    switch (expectation.kind) {
      case "url":
        return this.#expectUrl(phrase, expectation.path);
      case "value":
        return this.#expect(phrase, expectation.target, ["toHaveValue", expectation.value]);
      case "state":
        return this.#expect(phrase, expectation.target, [MATCHERS[expectation.state], null]);
      case "prose":
        return this.fail(`This expectation is not in the step language: ${expectation.text}`);
    }
  }

  #open(phrase: string, path: string): void {
    const state = open(this.#model, path);
    if (state === null) return this.fail(`No route in the source matches ${path}.`);
    const grounding = groundOpened(this.#model, state, path);
    if (!grounding.grounded) return this.fail(grounding.reason);
    this.#state = state;
    this.#lastLocator = null;
    this.#add(phrase, { kind: "goto", path });
  }

  #act(phrase: string, target: Target, action: Pick<UserAction, "kind" | "value">): void {
    const choice = chooseLocator(this.#state, target);
    if (choice.locator === null) return this.fail(choice.reason);
    const method = action.kind === "choose" ? "selectOption" : action.kind;
    const value = method === "fill" || method === "selectOption" ? action.value : null;
    this.#add(phrase, { kind: "act", locator: choice.locator, method, value });
    this.#lastLocator = choice.locator;
    this.#follow(choice.element, action);
  }

  #press(phrase: string, key: string): void {
    const locator = this.#lastLocator;
    if (locator === null) return this.#add(phrase, { kind: "press", key });
    this.#add(phrase, { kind: "act", locator, method: "press", value: key });
    this.#follow(this.#state.focused, { kind: "press", value: key });
  }

  #expectUrl(phrase: string, path: string): void {
    const grounding = groundUrl(this.#model, this.#state, path);
    if (!grounding.grounded) return this.fail(grounding.reason);
    this.#add(phrase, { kind: "expect_url", path });
  }

  #expect(phrase: string, target: Target, [matcher, value]: [string, string | null]): void {
    const choice = chooseLocator(this.#state, target, matcher !== MATCHERS["not visible"]);
    if (choice.locator === null) return this.fail(choice.reason);
    const { locator, element } = choice;
    const isEchoed = element === null && matcher === MATCHERS.visible;
    const code: StatementCode =
      isEchoed && mayRepeat(this.#state)
        ? { kind: "expect_some", locator }
        : { kind: "expect", locator, matcher, value };
    this.#add(phrase, code);
  }

  #follow(element: ElementFact | null, action: Pick<UserAction, "kind" | "value">): void {
    if (element === null) return;
    this.#state = act(this.#model, this.#state, { ...action, element });
  }

  #add(phrase: string, code: StatementCode): void {
    this.statements.push({ phrase, code });
  }
}

/** A page that repeats a text in a row of several elements may show it more than once. */
function mayRepeat({ screen }: FlowState): boolean {
  const repeated = screen?.elements.filter((element) => element.repeated) ?? [];
  return repeated.length > 1;
}
