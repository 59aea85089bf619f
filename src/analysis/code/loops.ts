import { cutTo } from "../limits.ts";
import type * as t from "@babel/types";
import { weaker } from "../partial.ts";
import { assignedNames } from "./assigned-names.ts";
import { inAnyRound } from "./session.ts";
import { noteSyntax } from "./note-syntax.ts";
import type { Completion, Evaluator } from "./evaluator.ts";
import { UNKNOWN, type Value, type VariantOption, type Scope } from "./value.ts";
import { exists } from "../source/languages/exists.ts";

const DONE: Completion = { returned: [], rest: "yes", jumped: false };

/** Runs `for (… of …)` over a known list round by round, any other loop once, as one of many. */
export function loop(statement: t.Statement, scope: Scope, evaluator: Evaluator): Completion {
  if (statement.type === "ForOfStatement" || statement.type === "ForInStatement") {
    const list =
      statement.type === "ForOfStatement" ? evaluator.evaluate(statement.right, scope) : UNKNOWN;
    if (list.kind === "array" && list.rest === null)
      return runRounds(statement, list.items, scope, evaluator);
    const inner = scope.child();
    bindItem(statement, UNKNOWN, inner, evaluator);
    return runOnce(statement.body, inner, evaluator);
  }
  const isLoop =
    statement.type === "ForStatement" ||
    statement.type === "WhileStatement" ||
    statement.type === "DoWhileStatement";
  if (!isLoop) {
    noteSyntax(statement, evaluator);
    return DONE;
  }
  const inner = scope.child();
  if (statement.type === "ForStatement" && statement.init?.type === "VariableDeclaration") {
    for (const { id } of statement.init.declarations) evaluator.bind(id, UNKNOWN, inner);
  }
  return runOnce(statement.body, inner, evaluator);
}

function runRounds(
  statement: t.ForOfStatement | t.ForInStatement,
  items: readonly Value[],
  scope: Scope,
  evaluator: Evaluator,
): Completion {
  const returned: VariantOption[] = [];
  let rest = DONE.rest;
  for (const item of cutTo("loopRounds", items)) {
    const inner = scope.child();
    bindItem(statement, item, inner, evaluator);
    const ended = evaluator.run([statement.body], inner);
    for (const option of ended.returned)
      returned.push({ ...option, presence: weaker(option.presence, rest) });
    rest = weaker(rest, ended.rest);
    if (rest === "no") break;
  }
  return { returned, rest, jumped: false };
}

function bindItem(
  statement: t.ForOfStatement | t.ForInStatement,
  item: Value,
  scope: Scope,
  evaluator: Evaluator,
): void {
  const target =
    statement.left.type === "VariableDeclaration" ? statement.left.declarations[0]?.id : null;
  if (exists(target)) evaluator.bind(target, item, scope);
}

/** The names that the body assigns are no longer known after it. */
function runOnce(body: t.Statement, scope: Scope, evaluator: Evaluator): Completion {
  const ended = inAnyRound(evaluator.session, () => evaluator.run([body], scope));
  for (const name of assignedNames([body])) scope.assign(name, UNKNOWN);
  const returned = ended.returned.map((option) => ({
    ...option,
    presence: weaker(option.presence, "maybe"),
  }));
  return { returned, rest: ended.rest === "yes" ? "yes" : "maybe", jumped: false };
}
