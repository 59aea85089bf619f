import type * as t from "@babel/types";
import { exists } from "../source/languages/exists.ts";
import { REQUEST_FAILED, RequestFailed } from "./awaiting.ts";
import type { Completion, Evaluator } from "./evaluator.ts";
import { DONE } from "./leaving.ts";
import { onCondition } from "./session.ts";
import { catching, followsErrors, Thrown } from "./throwing.ts";
import { UNKNOWN, type Scope, type Value } from "./value.ts";

/** In an event, what a block waits for may also fail: the block ends there, and its handler runs. */
export function runTry(statement: t.TryStatement, scope: Scope, evaluator: Evaluator): Completion {
  const { session } = evaluator;
  const { handler, finalizer } = statement;
  if (session.isOffline) return runOffline(statement, scope, evaluator);
  const { asks } = session.event;
  const finish = (): void => {
    if (exists(finalizer)) evaluator.run([finalizer], scope);
  };
  try {
    const ended = runBlock(statement, scope, evaluator);
    // What is caught keeps nothing from being shown.
    if (exists(handler)) session.event.asks = asks;
    finish();
    return ended;
  } catch (error) {
    if (error instanceof Thrown) finish();
    throw error;
  }
}

function runBlock(
  { block, handler }: t.TryStatement,
  scope: Scope,
  evaluator: Evaluator,
): Completion {
  const { session } = evaluator;
  const isCaught = exists(handler) && (session.mode === "event" || followsErrors(session));
  return isCaught ? runCaught({ block, handler }, scope, evaluator) : evaluator.run([block], scope);
}

type Caught = { readonly [Part in "block" | "handler"]: NonNullable<t.TryStatement[Part]> };

function runCaught({ block, handler }: Caught, scope: Scope, evaluator: Evaluator): Completion {
  const { session } = evaluator;
  const { failing, doubt, rounds } = session;
  let isWaiting = false;
  let fails: boolean | null = null;
  session.failing = () => {
    isWaiting = true;
    if (session.isOnce) return;
    fails ??= !session.decide();
    if (fails) throw REQUEST_FAILED;
  };
  try {
    const ended = catching(session, () => evaluator.run([block], scope));
    // A page loads once, with an answer or without.
    if (isWaiting && session.isOnce)
      onCondition(session, () => runHandler(handler, scope, evaluator));
    return ended;
  } catch (error) {
    if (error instanceof RequestFailed) return runHandler(handler, scope, evaluator);
    if (!(error instanceof Thrown)) throw error;
    Object.assign(session, { doubt, rounds });
    return runHandlerOf(handler, error.value, { scope, evaluator });
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
  return runHandlerOf(handler, UNKNOWN, { scope, evaluator });
}

interface Around {
  readonly scope: Scope;
  readonly evaluator: Evaluator;
}

function runHandlerOf(
  { param, body }: t.CatchClause,
  error: Value,
  { scope, evaluator }: Around,
): Completion {
  const inner = scope.child();
  if (exists(param)) evaluator.bind(param, error, inner);
  return evaluator.run([body], inner);
}
