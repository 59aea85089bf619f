import type { Expression, Node, Statement } from "@babel/types";
import { answeringOf, isMessageOf, type Answering } from "./dialogs.ts";
import { servedBy, type Served } from "./served.ts";
import { expectCall, type ExpectCall } from "./expectation.ts";
import { bodyOf, methodOf, readLocator, type Bindings, type LocatorUse } from "./read-locator.ts";
import { dottedName, lineOf, methodCall, stringValue, type MethodCall } from "./syntax.ts";
import type { TestFunction } from "./tests-in-file.ts";

/** What one statement of a test does, as far as it bears on what is on the page. */
export type Operation =
  | { readonly kind: "goto"; readonly url: string | null; readonly line: number }
  | { readonly kind: "reload" | "back" | "forward"; readonly line: number }
  /** Something is done with the page, and nobody knows what. */
  | { readonly kind: "unknown"; readonly line: number }
  | { readonly kind: "press"; readonly key: string; readonly line: number }
  | ({ readonly kind: "answer"; readonly line: number } & Answering)
  | ({ readonly kind: "serve"; readonly line: number } & Served)
  | { readonly kind: "expect_dialog"; readonly message: string; readonly line: number }
  | {
      readonly kind: "act";
      readonly use: LocatorUse;
      readonly method: string;
      readonly value: string;
      readonly line: number;
    }
  | { readonly kind: "expect_url"; readonly url: string | null; readonly line: number }
  | {
      readonly kind: "expect";
      readonly use: LocatorUse;
      /** True when the assertion is that the element is not there. */
      readonly absent: boolean;
      readonly line: number;
    };

const MAX_NESTING = 5;
const UNREAD = "${…}";
const TURNS: ReadonlyMap<string, "reload" | "back" | "forward"> = new Map([
  ["reload", "reload"],
  ["goBack", "back"],
  ["goForward", "forward"],
] as const);
const URL_CALLS: ReadonlySet<string> = new Set(["waitForURL"]);

/** The operations of a test in the order in which they run. */
export function operationsOf(test: TestFunction, bindings: Bindings, nesting = 0): Operation[] {
  bindFixtures(test, bindings);
  if (test.body.type !== "BlockStatement") return ofExpression(test.body, bindings, nesting);
  return test.body.body.flatMap((statement) => ofStatement(statement, bindings, nesting));
}

function ofStatement(statement: Statement, bindings: Bindings, nesting: number): Operation[] {
  if (statement.type === "VariableDeclaration") {
    for (const { id, init } of statement.declarations) {
      if (id.type === "Identifier" && init) bind(id.name, init, bindings);
    }
    return [];
  }
  if (statement.type !== "ExpressionStatement") return [];
  return ofExpression(statement.expression, bindings, nesting);
}

function ofExpression(expression: Expression, bindings: Bindings, nesting: number): Operation[] {
  const node = expression.type === "AwaitExpression" ? expression.argument : expression;
  const line = lineOf(node);
  const assertion = expectCall(node);
  if (assertion !== null) {
    const subject = assertion.subject;
    if (subject === null) return [];
    if (dottedName(subject) === "page") {
      return assertion.matcher === "toHaveURL" && !assertion.negated
        ? [{ kind: "expect_url", url: stringValue(assertion.args[0]), line }]
        : [];
    }
    if (isMessageOf(subject)) return ofMessage(assertion, line);
    const use = readLocator(subject, bindings);
    return use === null ? [] : [{ kind: "expect", use, absent: expectsAbsence(assertion), line }];
  }
  return ofCall(node, bindings, nesting);
}

/** What a dialog says, where the test knows all of it. */
function ofMessage({ matcher, negated, args }: ExpectCall, line: number): Operation[] {
  const message = stringValue(args[0]);
  const isWhole = (matcher === "toBe" || matcher === "toEqual") && !negated;
  return isWhole && message !== null ? [{ kind: "expect_dialog", message, line }] : [];
}

function ofCall(node: Node, bindings: Bindings, nesting: number): Operation[] {
  const call = methodCall(node);
  if (call === null) return [];
  const line = lineOf(node);
  const object = dottedName(call.object);
  if (object !== null && bindings.objects.has(object))
    return ofMethod(call, line, bindings, nesting);
  if (object === "test" && call.name === "step") return ofStep(call.args, bindings, nesting);
  if (object === "page.keyboard" && call.name === "press")
    return [{ kind: "press", key: stringValue(call.args[0]) ?? "", line }];
  return object === "page" ? onPage(call, line) : onElement(call, line, bindings);
}

function onPage(call: MethodCall, line: number): Operation[] {
  const { name, args } = call;
  const answering = answeringOf(call);
  if (answering !== null) return [{ kind: "answer", ...answering, line }];
  const served = servedBy(call);
  if (served !== null) return [{ kind: "serve", ...served, line }];
  const url = stringValue(args[0]);
  if (name === "goto") return [{ kind: "goto", url, line }];
  const turn = TURNS.get(name);
  if (turn !== undefined) return [{ kind: turn, line }];
  return URL_CALLS.has(name) ? [{ kind: "expect_url", url, line }] : [];
}

function onElement(call: MethodCall, line: number, bindings: Bindings): Operation[] {
  // What the whole browser context is asked for, such as its session, is not on the page.
  if (methodCall(call.object)?.name === "context") return [];
  const use = readLocator(call.object, bindings);
  // What is only known when the test runs is typed all the same.
  const typed = stringValue(call.args[0]) ?? (call.args.length === 0 ? "" : UNREAD);
  return use === null ? [] : [{ kind: "act", use, method: call.name, value: typed, line }];
}

/** What a method of a page object does stands at the line that calls it. */
function ofMethod(
  call: MethodCall,
  line: number,
  bindings: Bindings,
  nesting: number,
): Operation[] {
  const method = methodOf(call, bindings.objects);
  const body = method === undefined ? null : bodyOf(method, call.args);
  if (body === null || nesting >= MAX_NESTING) return [{ kind: "unknown", line }];
  const operations = body.flatMap((expression) => ofExpression(expression, bindings, nesting + 1));
  return operations.map((operation) => atLine(line, operation));
}

function atLine(line: number, operation: Operation): Operation {
  return { ...operation, line };
}

/** `const loginPage = new LoginPage(page)` is a page object, anything else a constant. */
function bind(name: string, value: Node, { constants, objects, known }: Bindings): void {
  const made = value.type === "NewExpression" ? dottedName(value.callee) : null;
  const object = made === null ? undefined : known.classes.get(made);
  if (object === undefined) constants.set(name, value);
  else objects.set(name, object);
}

/** The page objects that a test is given: `async ({ loginPage }) => …`. */
function bindFixtures({ params: [given] }: TestFunction, { objects, known }: Bindings): void {
  if (given?.type !== "ObjectPattern") return;
  for (const property of given.properties) {
    if (property.type !== "ObjectProperty" || property.value.type !== "Identifier") continue;
    const { key, value } = property;
    const fixture = key.type === "Identifier" ? known.fixtures.get(key.name) : undefined;
    if (fixture !== undefined) objects.set(value.name, fixture);
  }
}

function ofStep(args: readonly Node[], bindings: Bindings, nesting: number): Operation[] {
  const body = args.at(-1);
  if (nesting >= MAX_NESTING || body?.type !== "ArrowFunctionExpression") return [];
  return operationsOf(body, bindings, nesting + 1);
}

function expectsAbsence({
  matcher,
  negated,
  args,
}: NonNullable<ReturnType<typeof expectCall>>): boolean {
  if (matcher === "toBeHidden") return !negated;
  if (matcher === "toBeVisible" || matcher === "toBeAttached") return negated;
  const [count] = args;
  return (
    matcher === "toHaveCount" && !negated && count?.type === "NumericLiteral" && count.value === 0
  );
}
