import type * as t from "@babel/types";
import { exists } from "../source/languages/exists.ts";
import { contains } from "../source/languages/walk.ts";
import { RequestFailed } from "./awaiting.ts";
import type { Completion, Evaluator } from "./evaluator.ts";
import { DONE } from "./leaving.ts";
import { onCondition } from "./session.ts";
import { UNKNOWN, type Scope } from "./value.ts";

/** In an event, what awaits something may also fail: then only the handler of failures runs. */
export function runTry(statement: t.TryStatement, scope: Scope, evaluator: Evaluator): Completion {
  const { block, handler, finalizer } = statement;
  if (evaluator.session.isOffline) return runOffline(statement, scope, evaluator);
  const mayFail = evaluator.session.mode === "event" && exists(handler) && contains(block, AWAIT);
  const succeeds = !mayFail || evaluator.session.decide();
  const { event } = evaluator.session;
  const { asks } = event;
  const ended = succeeds ? evaluator.run([block], scope) : runHandler(handler, scope, evaluator);
  // A page loads once, with an answer or without.
  const { session } = evaluator;
  if (mayFail && session.isOnce) onCondition(session, () => runHandler(handler, scope, evaluator));
  // What is caught keeps nothing from being shown.
  if (exists(handler)) event.asks = asks;
  if (exists(finalizer)) evaluator.run([finalizer], scope);
  return ended;
}

/** Where no server answers, a block that waits for one ends there, and its handler runs. */
function runOffline(
  { block, handler, finalizer }: t.TryStatement,
  scope: Scope,
  evaluator: Evaluator,
): Completion {
  try {
    return evaluator.run([block], scope);
  } catch (error) {
    if (!(error instanceof RequestFailed) || !exists(handler)) throw error;
    return runHandler(handler, scope, evaluator);
  } finally {
    if (exists(finalizer)) evaluator.run([finalizer], scope);
  }
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
