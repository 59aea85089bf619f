import type { OpenAppModel } from "../../../app-model/open-app-model.ts";
import type { Node } from "@babel/types";
import { citationOf } from "../../../app-model/citation.ts";
import { answerTo, hasAnswers, requestOf, withAnswer } from "../../../app-model/answers.ts";
import { describeQuery, type ElementQuery } from "../../../app-model/element-query.ts";
import type { ReportFinding } from "../../../contracts/report.ts";
import type { ElementFact } from "../../../contracts/generated.ts";
import type { Evidence } from "../../types.ts";
import {
  ground,
  groundHidden,
  groundOpened,
  groundScoped,
  groundUrl,
  type Grounding,
} from "../../../app-model/grounding.ts";
import {
  effectsInState,
  stateAfterAction,
  stateAfterGoingBack,
  stateAfterGoingForward,
  stateAfterReloading,
} from "../../../app-model/page-changes.ts";
import { routeFor } from "../../../app-model/routes.ts";
import { isAppRoute } from "../../../contracts/mobile.ts";
import { routeInBrowser, stateOpenedInBrowser } from "../../../app-model/app-in-browser.ts";
import { isBeforeFirstPage, NOWHERE, type PageState } from "../../../app-model/page-state.ts";
import { atStartOfWalks } from "../../../app-model/walks.ts";
import type { UserAction } from "../../../app-model/user-action.ts";
import { pageObjectsOf } from "../page-objects/page-objects.ts";
import type { Answering } from "./dialogs.ts";
import { operationsOf, type Operation } from "./operations.ts";
import type { Served } from "./served.ts";
import type { LocatorUse } from "./read-locator.ts";
import { finding, type SpecUnderCheck } from "./rule.ts";
import { contains, lineOf } from "./syntax.ts";
import type { TestBlock } from "./tests-in-file.ts";

/** What the locators and URLs of a file rest on. */
export interface GroundingResult {
  readonly total: number;
  readonly evidence: readonly Evidence[];
  readonly findings: readonly ReportFinding[];
}

const ACTIONS: ReadonlyMap<string, UserAction["kind"]> = new Map([
  ["click", "click"],
  ["dblclick", "dblclick"],
  ["tap", "click"],
  ["fill", "fill"],
  ["pressSequentially", "fill"],
  ["clear", "fill"],
  ["check", "check"],
  ["uncheck", "uncheck"],
  ["selectOption", "choose"],
  ["press", "press"],
] as const);

/** Follows every test of a file step by step and looks up each locator and URL on its way. */
export function groundTests(file: SpecUnderCheck): GroundingResult {
  const walks = file.tests.filter(({ fixme }) => !fixme).map((test) => groundTest(file, test));
  return {
    total: walks.reduce((sum, walk) => sum + walk.total, 0),
    evidence: walks.flatMap((walk) => walk.evidence),
    findings: walks.flatMap((walk) => walk.findings),
  };
}

function groundTest(file: SpecUnderCheck, test: TestBlock): Walk {
  const known = pageObjectsOf(file.context.model.tests.helpers);
  const bindings = { constants: new Map<string, Node>(), objects: new Map(), known };
  const walk = new Walk(file.context.model);
  for (const part of [...test.hooks, test.body]) {
    for (const operation of operationsOf(part, bindings)) walk.follow(operation);
  }
  for (const node of strayLocators(file, test, walk.seen)) {
    walk.miss(lineOf(node), "This locator is used in a way that cannot be followed.");
  }
  return walk;
}

/** Locators in a test that no operation was read from. */
function strayLocators(file: SpecUnderCheck, test: TestBlock, seen: ReadonlySet<Node>): Node[] {
  return file.spec.visits
    .filter(({ node, parent }) => {
      if (seen.has(node) || file.types.typeOf(node) !== "Locator") return false;
      const inChain = parent?.node.type === "MemberExpression" && parent.node.object === node;
      return !inChain && node.type === "CallExpression" && contains(test.body, node);
    })
    .map(({ node }) => node);
}

class Walk {
  total = 0;
  readonly evidence: Evidence[] = [];
  readonly findings: ReportFinding[] = [];
  readonly seen = new Set<Node>();
  readonly #model: OpenAppModel;
  #state: PageState = NOWHERE;
  /** How dialogs are answered from now on; null while nobody listens to them. */
  #answering: Answering | null = null;
  /** True once the test does what only a model observed: all after it rests on that. */
  #isObserved = false;

  constructor(model: OpenAppModel) {
    this.#model = model;
  }

  follow(operation: Operation): void {
    const { line } = operation;
    switch (operation.kind) {
      case "serve":
        return this.#serve(operation, line);
      case "goto":
        return this.#goto(operation.url, line);
      case "reload":
        this.#state = stateAfterReloading(this.#model, this.#state) ?? this.#state;
        return;
      case "back":
        return this.#turn(stateAfterGoingBack(this.#model, this.#state));
      case "forward":
        return this.#turn(stateAfterGoingForward(this.#model, this.#state));
      case "unknown":
        this.#state = { ...NOWHERE, path: this.#state.path };
        return;
      case "press":
        return this.#act(this.#state.focused, { kind: "press", value: operation.key });
      case "answer":
        this.#answering = operation;
        return;
      case "expect_dialog":
        return this.#dialog(operation.message, line);
      case "expect_url":
        return this.#url(operation.url, line);
      case "expect":
        this.#locate(operation.use, line, operation.absent);
        return;
      case "act":
        return this.#use(operation);
    }
  }

  #use({ use, method, value, line }: Operation & { readonly kind: "act" }): void {
    const element = this.#locate(use, line, false);
    const kind = ACTIONS.get(method);
    const row = use.query?.row === undefined ? {} : { row: use.query.row.text };
    if (kind !== undefined) this.#act(element, { kind, value, ...row });
  }

  miss(line: number, message: string): void {
    this.total += 1;
    this.findings.push(finding("ungrounded", line, message));
  }

  #goto(url: string | null, line: number): void {
    const { answers } = this.#state;
    const state = url === null ? null : stateOpenedInBrowser(this.#model, url, answers);
    if (url === null || state === null) {
      this.#state = NOWHERE;
      return this.miss(
        line,
        url === null ? "The URL is not a plain string." : `No route in the source matches ${url}.`,
      );
    }
    this.#state = isBeforeFirstPage(this.#state) ? atStartOfWalks(state) : state;
    const route = state.path ?? url;
    this.#isObserved = routeFor(this.#model, route)?.certainty === "observed";
    // Of an app that runs in a browser, only its start is opened.
    const isStart = isAppRoute(route) && !isAppRoute(url);
    const look = isStart ? groundUrl : groundOpened;
    this.#record(look(this.#model, state, route), url, line);
  }

  /** Of a page that is not known to ask for it, nobody knows what comes of the answer. */
  #serve({ pattern, method, status, json }: Served, line: number): void {
    const reply = { status, ...(json !== undefined && { json }) };
    const answer = answerTo(this.#model, { pattern, method }, reply);
    if (answer === null) {
      if (hasAnswers(this.#model))
        this.miss(line, `No page is known to be seen with this answer to ${pattern}.`);
      return;
    }
    if (!isBeforeFirstPage(this.#state)) return;
    const { source, ...given } = answer;
    this.#state = { ...this.#state, answers: withAnswer(this.#state.answers, given) };
    this.#record({ grounded: true, element: null, source }, requestOf(given), line);
  }

  /** Where nobody knows what the history holds, nothing after it is known either. */
  #turn(state: PageState | null): void {
    this.#state = state ?? NOWHERE;
  }

  #url(url: string | null, line: number): void {
    if (url === null) return this.miss(line, "The expected URL is not a plain string.");
    const route = routeInBrowser(this.#model, url);
    this.#record(groundUrl(this.#model, this.#state, route), url, line);
  }

  /** What a dialog says is grounded where the step before surely opens one that says it. */
  #dialog(message: string, line: number): void {
    const { dialog } = this.#state;
    const what = `the dialog "${message}"`;
    if (dialog?.message !== message)
      return this.miss(line, `No step before is known to open ${what}.`);
    this.#record({ grounded: true, element: null, source: dialog.source }, what, line);
  }

  #locate(use: LocatorUse, line: number, absent: boolean): ElementFact | null {
    for (const node of use.nodes) this.seen.add(node);
    const { query } = use;
    if (query === null) {
      this.miss(line, "The locator is not one that can be looked up in the source.");
      return null;
    }
    const grounding = this.#lookUp({ ...use, query }, absent);
    this.#record(grounding, describeQuery(query), line);
    return grounding.grounded ? grounding.element : null;
  }

  /** A row that the source does not tell from others may still be told by what the running app shows. */
  #lookUp({ query, scoped }: LocatorUse & { query: ElementQuery }, absent: boolean): Grounding {
    const lookUp = absent ? groundHidden : scoped ? groundScoped : ground;
    if (query.row === undefined) return lookUp(this.#state, query);
    const inRow = absent ? groundHidden(this.#state, query) : ground(this.#state, query);
    const { row: _, ...anywhere } = query;
    return inRow.grounded ? inRow : lookUp(this.#state, anywhere);
  }

  #act(element: ElementFact | null, use: Omit<UserAction, "element">): void {
    if (element === null) return;
    const answer = this.#answering?.answer;
    const action = { ...use, element, ...(answer && { answer }) };
    this.#isObserved ||= effectsInState(this.#state, action).some(isObserved);
    this.#state = stateAfterAction(this.#model, this.#state, action);
    if (this.#state.dialog !== null && this.#answering?.isOnce === true) this.#answering = null;
  }

  #record(grounding: Grounding, what: string, line: number): void {
    if (!grounding.grounded) return this.miss(line, grounding.reason);
    this.total += 1;
    const { element, source } = grounding;
    const observed = this.#isObserved || (element !== null && isObserved(element));
    const evidence = { line, what, source: citationOf(source) };
    this.evidence.push(observed ? { ...evidence, observed } : evidence);
  }
}

function isObserved({ certainty }: Pick<ElementFact, "certainty">): boolean {
  return certainty === "observed";
}
