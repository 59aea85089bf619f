import type { OpenAppModel } from "../../../app-model/open-app-model.ts";
import { browserPathOf } from "../../../app-model/app-in-browser.ts";
import { describeQuery } from "../../../app-model/element-query.ts";
import { mobileAppNamed } from "../../../app-model/mobile-apps.ts";
import { routeFor } from "../../../app-model/routes.ts";
import type { PageState } from "../../../app-model/page-state.ts";
import {
  Walkthrough,
  type ExpectationOnPage,
  type Problem,
  type StepOnPage,
  type Use,
} from "../../../app-model/walkthrough.ts";
import { type Moment, queryInBrowser } from "./app-query.ts";
import { withArrivals } from "./arrivals.ts";
import type { Statement, StatementCode } from "./statement.ts";
import { isAppRoute } from "../../../contracts/mobile.ts";
import type { TestCase } from "../../../contracts/depth.ts";
import type { ReadCase, Step, TargetState } from "../../../step-language/index.ts";

/** A test case as statements, or why it cannot be run as it is. */
export interface CompiledCase {
  readonly testCase: TestCase;
  /**
   * The page that the case is about: one behind a guard that it gets to, else the first that it opens,
   * or that the app starts with which it launches.
   */
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
  const earlier: PageState[] = [];
  const lines = [
    ...steps.map(({ text, meaning }) => {
      const { state } = walkthrough;
      const taken = inBrowser({ state, earlier: [...earlier] }, walkthrough.take(meaning));
      earlier.push(state);
      return lineOf({ phrase: text, before: state }, taken, codeOfStep);
    }),
    ...expectations.map(({ text, meaning }) => {
      const { state } = walkthrough;
      const expected = inBrowser({ state, earlier }, walkthrough.expect(meaning));
      const at = { phrase: text, before: state };
      return lineOf(at, expected, (known) => codeOfExpectation(model, known));
    }),
  ];
  const statements = withArrivals(withReadDialogs(lines.filter((line) => "code" in line)));
  const problem = lines.find((line) => "problem" in line)?.problem ?? null;
  const expectsNothing = expectations.length === 0 ? "The case expects nothing." : null;
  const walked = isOnWalkOfApp(walkthrough.state) ? WALKED : null;
  return {
    testCase,
    path:
      guardedPath(model, statements) ??
      firstOpened(
        model,
        steps.map(({ meaning }) => meaning),
      ),
    statements,
    fixme: problem ?? expectsNothing ?? walked,
  };
}

/** What is done on the screens of an app is only followed on a device: a browser names its controls otherwise. */
function isOnWalkOfApp({ path, walk }: PageState): boolean {
  return isAppRoute(path ?? "") && walk !== null && walk.at !== null;
}

const WALKED =
  "What the controls of an app do one after another is followed on a device alone, not in a browser.";

/** The last dialog that opens is the one that the case expects something of. */
function withReadDialogs(statements: readonly Statement[]): readonly Statement[] {
  if (!statements.some(({ code }) => code.kind === "expect_dialog")) return statements;
  const last = statements.findLastIndex(({ code }) => code.kind === "click_dialog");
  return statements.map((statement, index) => {
    const { code } = statement;
    if (index !== last || code.kind !== "click_dialog") return statement;
    return { ...statement, code: { ...code, isRead: true } };
  });
}

const USES: ReadonlySet<StatementCode["kind"]> = new Set(["act", "click_dialog", "press"]);

/** The page that is looked at last, or else used last, where it is behind a guard. */
function guardedPath(model: OpenAppModel, statements: readonly Statement[]): string | null {
  const acts = statements.filter(({ code }) => USES.has(code.kind));
  const seen = [statements.at(-1), acts.at(-1)].flatMap((one) => one?.before.path ?? []);
  const isGuarded = (path: string): boolean => routeFor(model, path)?.guarded === true;
  return seen.find((path) => !isAppRoute(path) && isGuarded(path)) ?? null;
}

function firstOpened(model: OpenAppModel, steps: readonly Step[]): string | null {
  const first = steps.find(({ kind }) => kind === "open" || kind === "launch");
  if (first?.kind === "open") return first.path;
  return first?.kind === "launch" ? (mobileAppNamed(model, first.app)?.start ?? null) : null;
}

function lineOf<OnPage extends { readonly kind: string }>(
  at: Pick<Statement, "phrase" | "before">,
  followed: OnPage | Problem,
  codeOf: (followed: OnPage) => StatementCode | Problem,
): Statement | { readonly problem: string } {
  const code = isProblem(followed) ? followed : codeOf(followed);
  return isProblem(code) ? { problem: code.reason } : { ...at, code };
}

/** The same, with what tells its element in a browser where the screen is that of an app. */
function inBrowser<OnPage extends StepOnPage | ExpectationOnPage>(
  moment: Moment,
  followed: OnPage | Problem,
): OnPage | Problem {
  if (followed.kind === "turn" && isAppRoute(moment.state.path ?? ""))
    return { kind: "problem", reason: "Where an app goes back to in a browser is not followed." };
  if (isProblem(followed) || !("query" in followed)) return followed;
  const isGone = followed.kind === "state" && followed.state === "not visible";
  const query = queryInBrowser(moment, followed.query, isGone);
  if (query !== null) return { ...followed, query };
  const reason = `Nothing tells ${describeQuery(followed.query)} in a browser.`;
  return { kind: "problem", reason };
}

function isProblem(followed: { readonly kind: string }): followed is Problem {
  return followed.kind === "problem";
}

function codeOfStep(step: StepOnPage): StatementCode | Problem {
  switch (step.kind) {
    case "open":
      return { kind: "goto", path: step.path };
    case "serve":
      return { kind: "serve", answer: step.answer };
    case "key":
      return { kind: "press", key: step.key };
    case "use":
      return codeOfUse(step);
    case "launch":
      return step.app.platforms.includes("web")
        ? { kind: "goto", path: "/" }
        : { kind: "problem", reason: `${step.app.name} does not run in a browser.` };
    case "turn":
    case "wait":
    case "reload":
      return step;
    case "scroll":
      return { kind: "act", query: step.query, method: "scrollIntoViewIfNeeded", value: null };
    case "swipe":
      return { kind: "problem", reason: "A browser has nothing to swipe with." };
  }
}

function codeOfUse({ query, use }: StepOnPage & { kind: "use" }): StatementCode {
  const { answer } = use;
  if (answer !== undefined) return { kind: "click_dialog", query, answer, isRead: false };
  return { kind: "act", query, ...methodOf(use) };
}

function methodOf({ kind, value }: Use): Pick<StatementCode & { kind: "act" }, "method" | "value"> {
  switch (kind) {
    case "choose":
      return { method: "selectOption", value };
    case "fill":
    case "press":
      return { method: kind, value };
    case "click":
    case "dblclick":
    case "check":
    case "uncheck":
      return { method: kind, value: null };
  }
}

function codeOfExpectation(
  model: OpenAppModel,
  expectation: ExpectationOnPage,
): StatementCode | Problem {
  switch (expectation.kind) {
    case "url": {
      const path = browserPathOf(model, expectation.path);
      return path === null
        ? { kind: "problem", reason: "No address tells which screen a browser shows." }
        : { kind: "expect_url", path };
    }
    case "dialog":
      return { kind: "expect_dialog", message: expectation.message };
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
