import type * as t from "@babel/types";
import { weaker, type Presence } from "../partial.ts";
import { contains } from "../source/languages/walk.ts";
import { runAlternatives, strongest, weaken } from "./alternatives.ts";
import type { Completion, Evaluator, Jump } from "./evaluator.ts";
import { assign } from "./assignments.ts";
import { noteHolders } from "./list-holders.ts";
import { DONE, endingOf, leavingOf } from "./leaving.ts";
import { runLoop } from "./loops.ts";
import { noteSyntax } from "./note-syntax.ts";
import { goTo, onOneSide, takesOneWay } from "./session.ts";
import { binary } from "./operators.ts";
import { isLoop } from "./rounds.ts";
import { followsErrors, throwTo } from "./throwing.ts";
import { runTry } from "./try-statement.ts";
import { UNDEFINED, UNKNOWN, type Value, type VariantOption, type Scope } from "./value.ts";
import { exists } from "../source/languages/exists.ts";

const JSX = new Set(["JSXElement", "JSXFragment"]);

/** Runs statements in order until it is sure that what follows is not reached. */
export function runStatements(
  statements: readonly t.Statement[],
  scope: Scope,
  evaluator: Evaluator,
): Completion {
  const returned: VariantOption[] = [];
  let rest: Presence = "yes";
  // Stands for all that is only reached where the function has not returned before.
  const reached = {};
  let index = 0;
  for (const statement of statements) {
    index += 1;
    const ended =
      rest === "maybe"
        ? onOneSide(evaluator.session, () => runStatement(statement, scope, evaluator), reached)
        : runStatement(statement, scope, evaluator);
    for (const option of ended.returned) returned.push(weaken(option, rest));
    rest = weaker(rest, ended.rest);
    const { jump, mayJump } = ended;
    if (jump !== null) return { returned, rest, jump, mayJump };
    if (rest === "no") {
      returned.push(...hiddenReturns(statements.slice(index), scope, evaluator));
      break;
    }
    if (mayJump !== null) {
      const more = runAlternatives([[], statements.slice(index)], scope, evaluator);
      returned.push(...more.returned);
      return {
        ...more,
        returned,
        rest: weaker(rest, more.rest),
        mayJump: strongest([mayJump, more.mayJump]),
      };
    }
  }
  return { returned, rest, jump: null, mayJump: null };
}

/** Function declarations are known from the start of the block that they are in. */
export function declareAll(statements: readonly t.Statement[], scope: Scope): void {
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
  const { returned } = onOneSide(evaluator.session, () =>
    runStatements(statements, scope, evaluator),
  );
  return returned.map(({ value }) => ({ value, presence: "no" }));
}

function runStatement(statement: t.Statement, scope: Scope, evaluator: Evaluator): Completion {
  goTo(evaluator.session, scope, statement);
  switch (statement.type) {
    case "ExpressionStatement":
      return endingOf(leavingOf(evaluator.evaluate(statement.expression, scope)));
    case "VariableDeclaration":
      return declare(statement, scope, evaluator);
    case "ReturnStatement":
      return returning(
        !exists(statement.argument) ? UNDEFINED : evaluator.evaluate(statement.argument, scope),
      );
    case "ClassDeclaration":
      if (exists(statement.id))
        scope.declare(statement.id.name, evaluator.evaluate(statement, scope));
      return DONE;
    case "BlockStatement":
      return runBlock(statement.body, scope, evaluator);
    case "IfStatement":
      return runIf(statement, scope, evaluator);
    case "SwitchStatement":
      return runSwitch(statement, scope, evaluator);
    case "TryStatement":
      return runTry(statement, scope, evaluator);
    case "ThrowStatement":
      return throwing(statement.argument, scope, evaluator);
    default:
      return runLoopOrJump(statement, scope, evaluator);
  }
}

/** What is thrown may send the visitor away; an error that is made for it does not. */
function throwing(thrown: t.Expression, scope: Scope, evaluator: Evaluator): Completion {
  const isMade = thrown.type === "NewExpression" && !followsErrors(evaluator.session);
  const value = isMade ? UNKNOWN : evaluator.evaluate(thrown, scope);
  if (leavingOf(value).leaves.length === 0) throwTo(evaluator.session, value);
  return endingOf({ ...leavingOf(value), stays: null });
}

function runLoopOrJump(statement: t.Statement, scope: Scope, evaluator: Evaluator): Completion {
  if (isLoop(statement)) return runLoop({ statement, label: null, scope, evaluator });
  switch (statement.type) {
    case "BreakStatement":
      return jumping({ kind: "break", label: statement.label?.name ?? null });
    case "ContinueStatement":
      return jumping({ kind: "continue", label: statement.label?.name ?? null });
    case "LabeledStatement":
      return runLabeled(statement, scope, evaluator);
    default:
      noteSyntax(statement, evaluator);
      return DONE;
  }
}

function jumping(jump: Jump): Completion {
  return { ...DONE, jump };
}

function runLabeled(statement: t.LabeledStatement, scope: Scope, evaluator: Evaluator): Completion {
  const { body } = statement;
  const label = statement.label.name;
  const ended = isLoop(body)
    ? runLoop({ statement: body, label, scope, evaluator })
    : runStatement(body, scope, evaluator);
  const past = (jump: Jump | null): Jump | null => (jump?.label === label ? null : jump);
  return { ...ended, jump: past(ended.jump), mayJump: past(ended.mayJump) };
}

/** A name holds what its value is where that does not send the visitor away. */
function declare(statement: t.VariableDeclaration, scope: Scope, evaluator: Evaluator): Completion {
  const leaves: VariantOption[] = [];
  for (const { id, init } of statement.declarations) {
    const value = exists(init) ? evaluator.evaluate(init, scope) : UNDEFINED;
    const leaving = leavingOf(value);
    leaves.push(...leaving.leaves);
    if (leaving.stays === null) return endingOf(leaving);
    if (isHoisted(statement, id, scope)) {
      if (exists(init)) assign(id, leaving.stays, scope, evaluator);
    } else evaluator.bind(id, leaving.stays, scope);
    if (exists(init)) noteNames({ id, init }, leaving.stays, scope);
  }
  return leaves.length === 0 ? DONE : endingOf({ leaves, stays: UNDEFINED });
}

/** Whether the name is one of the function around. */
function isHoisted({ kind }: t.VariableDeclaration, id: t.Node, scope: Scope): boolean {
  if (kind !== "var" || id.type !== "Identifier") return false;
  const owner = scope.declaring(id.name);
  return owner !== null && owner !== scope;
}

interface Declarator {
  readonly id: t.Node;
  readonly init: t.Expression;
}

/** Remembers which names stand for a list that the value is, or has as a property. */
function noteNames({ id, init }: Declarator, value: Value, scope: Scope): void {
  noteHolders(value, [id, init], scope);
  if (id.type !== "ObjectPattern") return;
  for (const item of id.properties) {
    if (item.type === "RestElement" || item.computed || item.value.type !== "Identifier") continue;
    const { key, value: name } = item;
    const part = { ...item, type: "MemberExpression", object: init, property: key } as t.Node;
    noteHolders(scope.find(name.name) ?? UNDEFINED, [name, part], scope);
  }
}

function returning(value: Value): Completion {
  return { returned: [{ value, presence: "yes" }], rest: "no", jump: null, mayJump: null };
}

function runBlock(
  statements: readonly t.Statement[],
  scope: Scope,
  evaluator: Evaluator,
): Completion {
  const inner = scope.child();
  declareAll(statements, inner);
  return evaluator.run(statements, inner);
}

function runIf(statement: t.IfStatement, scope: Scope, evaluator: Evaluator): Completion {
  const known = evaluator.truth(evaluator.evaluate(statement.test, scope));
  const { session } = evaluator;
  const truth = known ?? (takesOneWay(session) ? session.decide() : null);
  const { consequent, alternate } = statement;
  if (truth === null)
    return runAlternatives([[consequent], exists(alternate) ? [alternate] : []], scope, evaluator);
  const [taken, other] = truth ? [consequent, alternate] : [alternate, consequent];
  const hidden = !exists(other) ? [] : hiddenReturns([other], scope.child(), evaluator);
  const ended = !exists(taken) ? DONE : evaluator.run([taken], scope);
  return hidden.length === 0 ? ended : { ...ended, returned: [...ended.returned, ...hidden] };
}

function runSwitch(statement: t.SwitchStatement, scope: Scope, evaluator: Evaluator): Completion {
  const { cases } = statement;
  const subject = evaluator.evaluate(statement.discriminant, scope);
  const inner = scope.child();
  const bodyFrom = (start: number): readonly t.Statement[] =>
    start === -1 ? [] : cases.slice(start).flatMap((item) => item.consequent);
  const possible = startsOf(cases, subject, inner, evaluator);
  const [only] = possible;
  const ended =
    possible.length === 1 && only !== undefined
      ? evaluator.run(bodyFrom(only), inner)
      : runAlternatives(possible.map(bodyFrom), inner, evaluator);
  const { jump, mayJump } = ended;
  return { ...ended, jump: pastSwitch(jump), mayJump: pastSwitch(mayJump) };
}

/** A `break` ends the switch and nothing more. */
function pastSwitch(jump: Jump | null): Jump | null {
  return jump?.kind === "break" && jump.label === null ? null : jump;
}

/** The cases that may be taken, one of which is; -1 stands for none. An event decides for one. */
function startsOf(
  cases: readonly t.SwitchCase[],
  subject: Value,
  scope: Scope,
  evaluator: Evaluator,
): readonly number[] {
  const { session } = evaluator;
  const starts: number[] = [];
  for (const [index, item] of cases.entries()) {
    const matches = matchOf(item, subject, scope, evaluator);
    if (matches === false) continue;
    if (matches === true) return [...starts, index];
    if (!takesOneWay(session)) starts.push(index);
    else if (session.decide()) return [index];
  }
  return [...starts, cases.findIndex(({ test }) => !exists(test))];
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
