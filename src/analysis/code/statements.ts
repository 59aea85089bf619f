import type * as t from "@babel/types";
import { weaker, type Presence } from "../partial.ts";
import { contains } from "../source/languages/walk.ts";
import { assignedNames } from "./assigned-names.ts";
import { loop } from "./loops.ts";
import type { Completion, Evaluator } from "./evaluator.ts";
import { onCondition, takesOneWay } from "./session.ts";
import { binary } from "./operators.ts";
import {
  UNDEFINED,
  UNKNOWN,
  variants,
  type Value,
  type VariantOption,
  type Scope,
} from "./value.ts";
import { exists } from "../source/languages/exists.ts";

const JSX = new Set(["JSXElement", "JSXFragment"]);
const DONE: Completion = { returned: [], rest: "yes", jumped: false };

/** Runs statements in order until it is sure that what follows is not reached. */
export function runStatements(
  statements: readonly t.Statement[],
  scope: Scope,
  evaluator: Evaluator,
): Completion {
  const returned: VariantOption[] = [];
  let rest: Presence = "yes";
  for (const [index, statement] of statements.entries()) {
    const run = (): Completion => runStatement(statement, scope, evaluator);
    const ended = rest === "maybe" ? onCondition(evaluator.session, run) : run();
    returned.push(...ended.returned.map((option) => weaken(option, rest)));
    rest = weaker(rest, ended.rest);
    if (ended.jumped) return { returned, rest, jumped: true };
    if (rest === "no") {
      returned.push(...hiddenReturns(statements.slice(index + 1), scope, evaluator));
      break;
    }
  }
  return { returned, rest, jumped: false };
}

/** Function declarations are known from the start of the block that they are in. */
export function declareAll(
  statements: readonly t.Statement[],
  scope: Scope,
  _machine: Evaluator,
): void {
  for (const statement of statements) {
    if (statement.type === "FunctionDeclaration" && exists(statement.id)) {
      scope.declare(statement.id.name, { kind: "function", node: statement, scope });
    }
  }
}

/** What would be shown had the function not returned before. */
function hiddenReturns(
  statements: readonly t.Statement[],
  scope: Scope,
  evaluator: Evaluator,
): readonly VariantOption[] {
  if (evaluator.session.mode === "event" || !statements.some((item) => contains(item, JSX)))
    return [];
  const { returned } = runStatements(statements, scope, evaluator);
  return returned.map(({ value }) => ({ value, presence: "no" }));
}

function runStatement(statement: t.Statement, scope: Scope, evaluator: Evaluator): Completion {
  evaluator.session.at = { path: scope.module.path, node: statement };
  switch (statement.type) {
    case "ExpressionStatement":
      evaluator.evaluate(statement.expression, scope);
      return DONE;
    case "VariableDeclaration":
      declare(statement, scope, evaluator);
      return DONE;
    case "ReturnStatement":
      return returning(
        !exists(statement.argument) ? UNDEFINED : evaluator.evaluate(statement.argument, scope),
      );
    case "BlockStatement":
      return runBlock(statement.body, scope, evaluator);
    case "IfStatement":
      return runIf(statement, scope, evaluator);
    case "SwitchStatement":
      return runSwitch(statement, scope, evaluator);
    case "TryStatement":
      return runTry(statement, scope, evaluator);
    case "ThrowStatement":
      return { returned: [], rest: "no", jumped: false };
    case "BreakStatement":
    case "ContinueStatement":
      return { ...DONE, jumped: true };
    case "LabeledStatement":
      return runStatement(statement.body, scope, evaluator);
    default:
      return loop(statement, scope, evaluator);
  }
}

function declare(statement: t.VariableDeclaration, scope: Scope, evaluator: Evaluator): void {
  for (const { id, init } of statement.declarations) {
    evaluator.bind(id, !exists(init) ? UNDEFINED : evaluator.evaluate(init, scope), scope);
  }
}

function returning(value: Value): Completion {
  return { returned: [{ value, presence: "yes" }], rest: "no", jumped: false };
}

function runBlock(
  statements: readonly t.Statement[],
  scope: Scope,
  evaluator: Evaluator,
): Completion {
  const inner = scope.child();
  declareAll(statements, inner, evaluator);
  return evaluator.run(statements, inner);
}

function runIf(statement: t.IfStatement, scope: Scope, evaluator: Evaluator): Completion {
  const known = evaluator.truth(evaluator.evaluate(statement.test, scope));
  const { session } = evaluator;
  const truth = known ?? (takesOneWay(session) ? session.decide() : null);
  const { consequent, alternate } = statement;
  if (truth === null)
    return onCondition(session, () => runBoth(consequent, alternate ?? null, scope, evaluator));
  const [taken, other] = truth ? [consequent, alternate] : [alternate, consequent];
  const hidden = !exists(other) ? [] : hiddenReturns([other], scope.child(), evaluator);
  const ended = !exists(taken) ? DONE : evaluator.run([taken], scope);
  return { ...ended, returned: [...ended.returned, ...hidden] };
}

/** Both sides of a condition that is not known; a name that either assigns may then be either. */
function runBoth(
  consequent: t.Statement,
  alternate: t.Statement | null,
  scope: Scope,
  evaluator: Evaluator,
): Completion {
  const names = assignedNames(alternate === null ? [consequent] : [consequent, alternate]);
  const before = snapshot(names, scope);
  const first = evaluator.run([consequent], scope);
  const afterFirst = snapshot(names, scope);
  for (const [name, value] of before) scope.assign(name, value);
  const second = alternate === null ? DONE : evaluator.run([alternate], scope);
  join(afterFirst, { scope, left: first.rest, right: second.rest });
  return {
    returned: [...first.returned, ...second.returned].map((option) => weaken(option, "maybe")),
    rest:
      first.rest === "no" && second.rest === "no"
        ? "no"
        : first.rest === "yes" && second.rest === "yes"
          ? "yes"
          : "maybe",
    jumped: first.jumped && second.jumped,
  };
}

function snapshot(names: readonly string[], scope: Scope): ReadonlyMap<string, Value> {
  return new Map(names.map((name) => [name, scope.find(name) ?? UNDEFINED]));
}

/** Names hold what either side left in them; a side that does not go on leaves nothing. */
function join(
  afterFirst: ReadonlyMap<string, Value>,
  sides: { readonly scope: Scope; readonly left: Presence; readonly right: Presence },
): void {
  for (const [name, left] of afterFirst) {
    const right = sides.scope.find(name) ?? UNDEFINED;
    if (sides.left === "no" || left === right) continue;
    const either = variants([
      { value: left, presence: "maybe" },
      { value: right, presence: "maybe" },
    ]);
    sides.scope.assign(name, sides.right === "no" ? left : either);
  }
}

function runSwitch(statement: t.SwitchStatement, scope: Scope, evaluator: Evaluator): Completion {
  const subject = evaluator.evaluate(statement.discriminant, scope);
  const inner = scope.child();
  const matches = statement.cases.map((item) => matchOf(item, subject, inner, evaluator));
  const start = matches.indexOf(true);
  if (!matches.includes(null)) {
    const from = start === -1 ? statement.cases.findIndex((item) => !exists(item.test)) : start;
    if (from === -1) return DONE;
    const body = statement.cases.slice(from).flatMap((item) => item.consequent);
    return { ...evaluator.run(body, inner), jumped: false };
  }
  const ended = onCondition(evaluator.session, () =>
    statement.cases.map((item) => evaluator.run(item.consequent, inner)),
  );
  const isTotal =
    statement.cases.some((item) => !exists(item.test)) && ended.every((item) => item.rest === "no");
  return {
    returned: ended.flatMap((item) => item.returned).map((option) => weaken(option, "maybe")),
    rest: isTotal ? "no" : "maybe",
    jumped: false,
  };
}

function matchOf(
  item: t.SwitchCase,
  subject: Value,
  scope: Scope,
  evaluator: Evaluator,
): boolean | null {
  if (!exists(item.test)) return false;
  const test = evaluator.evaluate(item.test, scope);
  return evaluator.truth(binary("===", subject, test, evaluator.session));
}

/** In an event, what awaits something may also fail: then only the handler of failures runs. */
function runTry(statement: t.TryStatement, scope: Scope, evaluator: Evaluator): Completion {
  const { block, handler, finalizer } = statement;
  const mayFail = evaluator.session.mode === "event" && exists(handler) && contains(block, AWAIT);
  const succeeds = !mayFail || evaluator.session.decide();
  const ended = succeeds ? evaluator.run([block], scope) : runHandler(handler, scope, evaluator);
  if (exists(finalizer)) evaluator.run([finalizer], scope);
  return ended;
}

const AWAIT = new Set(["AwaitExpression"]);

function runHandler(
  handler: t.CatchClause | null | undefined,
  scope: Scope,
  evaluator: Evaluator,
): Completion {
  if (!exists(handler)) return DONE;
  evaluator.session.event.dependsOnOutside = true;
  const inner = scope.child();
  if (exists(handler.param)) evaluator.bind(handler.param, UNKNOWN, inner);
  return evaluator.run([handler.body], inner);
}

function weaken(option: VariantOption, presence: Presence): VariantOption {
  return { value: option.value, presence: weaker(option.presence, presence) };
}
