import type * as t from "@babel/types";
import { isWithin } from "../limits.ts";
import { exists } from "../source/languages/exists.ts";
import { namesOfPattern } from "../source/module.ts";
import { listIn } from "./list-items.ts";
import { snapshot } from "./alternatives.ts";
import type { Evaluator } from "./evaluator.ts";
import { arrayOf, literal, UNKNOWN, type ArrayValue, type Scope } from "./value.ts";

/**
 * The scope of the next round, null when there is none. With `isMany`, nobody knows whether there
 * is one: what is in the scope is then as in any of the rounds that are left.
 */
export type NextRound = (round: number) => Round | null;

interface Round {
  readonly scope: Scope;
  readonly isMany: boolean;
}

export type LoopStatement =
  | t.ForOfStatement
  | t.ForInStatement
  | t.ForStatement
  | t.WhileStatement
  | t.DoWhileStatement;

export function isLoop(statement: t.Statement): statement is LoopStatement {
  return /^(?:For|While|DoWhile)\w*Statement$/u.test(statement.type);
}

/** The rounds of a loop, in order. */
export function roundsOf(statement: LoopStatement, scope: Scope, evaluator: Evaluator): NextRound {
  switch (statement.type) {
    case "ForOfStatement":
    case "ForInStatement":
      return roundsOver(statement, scope, evaluator);
    case "ForStatement":
      return countedRounds(statement, scope, evaluator);
    default:
      return testedRounds(statement, scope, evaluator);
  }
}

function roundsOver(
  statement: t.ForOfStatement | t.ForInStatement,
  scope: Scope,
  evaluator: Evaluator,
): NextRound {
  const { items, rest } = itemsOf(statement, scope, evaluator);
  const { left } = statement;
  const target = left.type === "VariableDeclaration" ? left.declarations[0]?.id : left;
  return (round) => {
    const known = items[round - 1];
    const isKnown = known !== undefined && isWithin("loopRounds", round);
    const item = isKnown ? known : known === undefined ? rest : UNKNOWN;
    if (item === null) return null;
    const inner = scope.child();
    if (exists(target)) evaluator.bind(target, item, inner);
    return { scope: inner, isMany: !isKnown };
  };
}

/** What a loop goes over: items, the keys of an object or a list, the letters of a text. */
function itemsOf(
  { type, right }: t.ForOfStatement | t.ForInStatement,
  scope: Scope,
  evaluator: Evaluator,
): ArrayValue {
  const value = evaluator.evaluate(right, scope);
  if (type === "ForOfStatement") return listIn(value) ?? arrayOf([], UNKNOWN);
  if (type === "ForInStatement" && value.kind === "object")
    return arrayOf(
      Array.from(evaluator.session.store.propertiesOf(value).keys(), (key) => literal(key)),
      evaluator.session.store.isOpen(value) ? UNKNOWN : null,
    );
  if (type === "ForInStatement" && value.kind === "array")
    return arrayOf(
      value.items.map((_, index) => literal(String(index))),
      value.rest === null ? null : UNKNOWN,
    );
  return arrayOf([], UNKNOWN);
}

/** Each round has a copy of the counter of its own, which the functions made in it keep. */
function countedRounds(
  { init, test, update }: t.ForStatement,
  scope: Scope,
  evaluator: Evaluator,
): NextRound {
  const declared = init?.type === "VariableDeclaration" ? init : null;
  const counters = declared?.declarations.flatMap(({ id }) => namesOfPattern(id)) ?? [];
  let inner = scope.child();
  if (declared !== null) evaluator.run([declared], inner);
  else if (exists(init)) evaluator.evaluate(init, inner);
  return (round) => {
    const before = snapshot(counters, inner);
    inner = scope.child();
    for (const [name, value] of before) inner.declare(name, value);
    if (round > 1 && exists(update)) evaluator.evaluate(update, inner);
    const goesOn = exists(test) ? evaluator.truth(evaluator.evaluate(test, inner)) : true;
    if (goesOn === false) return null;
    const isMany = goesOn === null || !isWithin("loopRounds", round);
    if (isMany) for (const name of counters) inner.assign(name, UNKNOWN);
    return { scope: inner, isMany };
  };
}

function testedRounds(
  { type, test }: t.WhileStatement | t.DoWhileStatement,
  scope: Scope,
  evaluator: Evaluator,
): NextRound {
  return (round) => {
    const isFirst = type === "DoWhileStatement" && round === 1;
    const goesOn = isFirst || evaluator.truth(evaluator.evaluate(test, scope));
    if (goesOn === false) return null;
    return { scope: scope.child(), isMany: goesOn === null || !isWithin("loopRounds", round) };
  };
}
