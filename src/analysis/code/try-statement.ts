import type * as t from "@babel/types";
import { exists } from "../source/languages/exists.ts";
import { RequestFailed } from "./awaiting.ts";
import type { Completion, Evaluator } from "./evaluator.ts";
import { DONE } from "./leaving.ts";
import { onCondition } from "./session.ts";
import { UNKNOWN, type Scope } from "./value.ts";

/** In an event, what a block waits for may also fail: the block ends there, and its handler runs. */
export function runTry(statement: t.TryStatement, scope: Scope, evaluator: Evaluator): Completion {
  const { session } = evaluator;
  const { handler, finalizer } = statement;
  if (session.isOffline) return runOffline(statement, scope, evaluator);
  const { asks } = session.event;
  const isCaught = exists(handler) && session.mode === "event";
  const ended = isCaught
    ? runCaught({ block: statement.block, handler }, scope, evaluator)
    : evaluator.run([statement.block], scope);
  // What is caught keeps nothing from being shown.
  if (exists(handler)) session.event.asks = asks;
  if (exists(finalizer)) evaluator.run([finalizer], scope);
  return ended;
}

type Caught = { readonly [Part in "block" | "handler"]: NonNullable<t.TryStatement[Part]> };

function runCaught({ block, handler }: Caught, scope: Scope, evaluator: Evaluator): Completion {
  const { session } = evaluator;
  const { failing } = session;
  let isWaiting = false;
  let fails: boolean | null = null;
  session.failing = () => {
    isWaiting = true;
    if (session.isOnce) return;
    fails ??= !session.decide();
    if (fails) throw new RequestFailed();
  };
  try {
    const ended = evaluator.run([block], scope);
    // A page loads once, with an answer or without.
    if (isWaiting && session.isOnce)
      onCondition(session, () => runHandler(handler, scope, evaluator));
    return ended;
  } catch (error) {
    if (!(error instanceof RequestFailed)) throw error;
    return runHandler(handler, scope, evaluator);
  } finally {
    session.failing = failing;
  }
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
