import type { Evaluator } from "./evaluator.ts";
import { shapeOf } from "./probe.ts";
import type { Session } from "./session.ts";
import { textParts } from "./text.ts";
import { isPending, PROMISE, reasonOf } from "./promise-marks.ts";
import { followsErrors, Thrown } from "./throwing.ts";
import { variants, type Origin, type UnknownValue, type Value } from "./value.ts";

/** Thrown where an async function goes on only when a server has answered, and it has not. */
export class Suspended extends Error {
  override readonly name = "Suspended";
}

/** Thrown where a run in which no server answers waits for one: what comes after is what catches it. */
export class RequestFailed extends Error {
  override readonly name = "RequestFailed";
}

// They lead a run on and tell of no mistake, thousands of times: one of each, which traces no calls.
const SUSPENDED = new Suspended();
export const REQUEST_FAILED = new RequestFailed();

/**
 * Goes past `await value`, on ways with an answer and on ways without: what a handler does before,
 * or beside, is then known to happen whatever the server says.
 *
 * Throws `Suspended` on the ways without. `dependedBefore` tells whether the way depended on the
 * outside before the request was made.
 */
export function goPastAwait(value: Value, evaluator: Evaluator, dependedBefore: boolean): void {
  if (value.kind !== "unknown" || shapeOf(value) !== null) return;
  const { session } = evaluator;
  const { event } = session;
  endWaiting(value, session);
  if (session.isOffline && value.origin !== null && isOfAnswer(value.origin, evaluator)) {
    event.hasFailed = true;
    throw REQUEST_FAILED;
  }
  if (session.mode === "event" && isRequest(value, evaluator)) {
    event.answered ??= session.decide();
    if (!event.answered) {
      event.dependsOnOutside = dependedBefore;
      throw SUSPENDED;
    }
  }
  if (session.mode === "render" && isRequest(value, evaluator)) event.asks = true;
  session.failing?.();
  event.dependsOnOutside = true;
}

/** Throws where it is known that a promise fails, or that it is not settled as long as a test looks. */
function endWaiting(value: Value, session: Session): void {
  const reason = reasonOf(value);
  if (reason !== null) throw new Thrown(reason);
  if (isPending(value) && followsErrors(session)) throw SUSPENDED;
}

/** What runs while something is rendered, and whether it waits for a server of which nothing catches that it fails. */
export function heedAnswers<Given>(
  { session: { event } }: Evaluator,
  run: () => Given,
): { readonly given: Given; readonly asks: boolean } {
  const { asks } = event;
  event.asks = false;
  try {
    const given = run();
    return { given, asks: event.asks };
  } finally {
    event.asks = asks;
  }
}

/** What is shown once a server has answered: without an answer it is an error, and tests may not have that server. */
export function onceAnswered(shown: Value, evaluator: Evaluator): Value {
  evaluator.note({
    kind: "page",
    what: "what is shown once another server has answered",
    why: "nothing in the source catches that it gives no answer, and tests may not have that server",
    help: "tests of it that are written by hand, for an environment that has the server",
  });
  return variants([{ value: shown, presence: "maybe" }]);
}

/**
 * Whether it is what a server has answered, or a part of it: using it does nothing to the page by itself.
 * What catches that there is no answer goes on without one.
 */
export function isOfAnswer(origin: Origin, { host, session }: Evaluator): boolean {
  if (session.isOffline && (/\.catch\b/u.test(origin.name) || isOwnAddress(origin.args[0])))
    return false;
  const [asked = ""] = origin.name.split("(", 1);
  return origin.module === PROMISE || host.isRequest({ ...origin, name: asked });
}

/** Whether it is an address of the application itself, which may be its own server. */
function isOwnAddress(address: Value | undefined): boolean {
  const [start] = address === undefined ? [] : textParts(address);
  return typeof start === "string" && /^\/(?!\/)/u.test(start);
}

function isRequest({ origin }: UnknownValue, { host }: Evaluator): boolean {
  return origin !== null && (origin.module === PROMISE || host.isRequest(origin));
}
