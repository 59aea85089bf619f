import type { Evaluator } from "./evaluator.ts";
import { UNKNOWN, type UnknownValue, type Value } from "./value.ts";

/** Thrown where an async function goes on only when a server has answered, and it has not. */
export class Suspended extends Error {
  override readonly name = "Suspended";
}

const PROMISE = "#promise";

/** What an async function gives that waits for an answer: whoever awaits it waits as well. */
export const PENDING: Value = {
  ...UNKNOWN,
  origin: { module: PROMISE, name: "pending", args: [] },
};

/** Whether it is what an async function gives that still waits for an answer. */
export function isPending(value: Value): boolean {
  return value.kind === "unknown" && value.origin?.module === PROMISE;
}

/**
 * Goes past `await value`, on ways with an answer and on ways without: what a handler does before,
 * or beside, is then known to happen whatever the server says.
 *
 * Throws `Suspended` on the ways without. `dependedBefore` tells whether the way depended on the
 * outside before the request was made.
 */
export function goPastAwait(value: Value, evaluator: Evaluator, dependedBefore: boolean): void {
  if (value.kind !== "unknown") return;
  const { session } = evaluator;
  const { event } = session;
  if (session.mode === "event" && isRequest(value, evaluator)) {
    event.answered ??= session.decide();
    if (!event.answered) {
      event.dependsOnOutside = dependedBefore;
      throw new Suspended();
    }
  }
  event.dependsOnOutside = true;
}

function isRequest({ origin }: UnknownValue, { host }: Evaluator): boolean {
  return origin !== null && (origin.module === PROMISE || host.isRequest(origin));
}
