import type { OpenAppModel } from "../../../app-model/open-app-model.ts";
import type { ElementQuery } from "../../../app-model/element-query.ts";
import type { PageState } from "../../../app-model/page-state.ts";
import {
  Walkthrough,
  type ExpectationOnPage,
  type Problem,
  type StepOnPage,
  type Use,
} from "../../../app-model/walkthrough.ts";
import type { TestCase } from "../../../contracts/depth.ts";
import type { ReadCase, Step, TargetState } from "../../../step-language/index.ts";

/** A phrase of a case, as it stands there, and the code that does what it says. */
export interface Statement {
  readonly phrase: string;
  readonly code: StatementCode;
  /** The page before it. */
  readonly before: PageState;
}

export type StatementCode =
  | { readonly kind: "goto"; readonly path: string }
  | { readonly kind: "go_back" }
  | {
      readonly kind: "act";
      readonly query: ElementQuery;
      readonly method:
        | "click"
        | "fill"
        | "check"
        | "uncheck"
        | "selectOption"
        | "press"
        | "scrollIntoViewIfNeeded";
      readonly value: string | null;
    }
  | { readonly kind: "press"; readonly key: string }
  | { readonly kind: "expect_url"; readonly path: string }
  /** At least one of what the query finds is visible. */
  | { readonly kind: "expect_some"; readonly query: ElementQuery }
  | {
      readonly kind: "expect";
      readonly query: ElementQuery;
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

const MATCHERS: Readonly<Record<TargetState, string>> = {
  visible: "toBeVisible",
  "not visible": "toBeHidden",
  checked: "toBeChecked",
  "not checked": "not.toBeChecked",
  enabled: "toBeEnabled",
  disabled: "toBeDisabled",
};

/** Compiles a case, following on its way what the source says of each step. */
export function compileCase(
  model: OpenAppModel,
  { testCase, steps, expectations }: ReadCase,
): CompiledCase {
  const walkthrough = new Walkthrough(model);
  const lines = [
    ...steps.map(({ text, meaning }) => {
      const { state } = walkthrough;
      return lineOf({ phrase: text, before: state }, walkthrough.take(meaning), codeOfStep);
    }),
    ...expectations.map(({ text, meaning }) => {
      const at = { phrase: text, before: walkthrough.state };
      return lineOf(at, walkthrough.expect(meaning), codeOfExpectation);
    }),
  ];
  const problem = lines.find((line) => "problem" in line)?.problem ?? null;
  const expectsNothing = expectations.length === 0 ? "The case expects nothing." : null;
  return {
    testCase,
    path: firstOpened(steps.map(({ meaning }) => meaning)),
    statements: lines.filter((line) => "code" in line),
    fixme: problem ?? expectsNothing,
  };
}

function firstOpened(steps: readonly Step[]): string | null {
  return steps.find((step) => step.kind === "open")?.path ?? null;
}

function lineOf<OnPage extends { readonly kind: string }>(
  at: Pick<Statement, "phrase" | "before">,
  followed: OnPage | Problem,
  codeOf: (followed: OnPage) => StatementCode | Problem,
): Statement | { readonly problem: string } {
  const code = isProblem(followed) ? followed : codeOf(followed);
  return isProblem(code) ? { problem: code.reason } : { ...at, code };
}

function isProblem(followed: { readonly kind: string }): followed is Problem {
  return followed.kind === "problem";
}

function codeOfStep(step: StepOnPage): StatementCode | Problem {
  switch (step.kind) {
    case "open":
      return { kind: "goto", path: step.path };
    case "key":
      return { kind: "press", key: step.key };
    case "use":
      return { kind: "act", query: step.query, ...methodOf(step.use) };
    case "launch":
      return step.app.platforms.includes("web")
        ? { kind: "goto", path: "/" }
        : { kind: "problem", reason: `${step.app.name} does not run in a browser.` };
    case "back":
      return { kind: "go_back" };
    case "scroll":
      return { kind: "act", query: step.query, method: "scrollIntoViewIfNeeded", value: null };
    case "swipe":
      return { kind: "problem", reason: "A browser has nothing to swipe with." };
  }
}

function methodOf({ kind, value }: Use): Pick<StatementCode & { kind: "act" }, "method" | "value"> {
  switch (kind) {
    case "choose":
      return { method: "selectOption", value };
    case "fill":
    case "press":
      return { method: kind, value };
    case "click":
    case "check":
    case "uncheck":
      return { method: kind, value: null };
  }
}

function codeOfExpectation(expectation: ExpectationOnPage): StatementCode {
  switch (expectation.kind) {
    case "url":
      return { kind: "expect_url", path: expectation.path };
    case "value": {
      const { query, value } = expectation;
      return { kind: "expect", query, matcher: "toHaveValue", value };
    }
    case "state": {
      const { query, state, mayRepeat } = expectation;
      if (mayRepeat) return { kind: "expect_some", query };
      return { kind: "expect", query, matcher: MATCHERS[state], value: null };
    }
  }
}
