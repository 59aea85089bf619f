import { LIMITS, isWithin } from "../limits.ts";
import { isOfAnswer } from "./awaiting.ts";
import { mayCallBack } from "./calling-back.ts";
import type { Evaluator } from "./evaluator.ts";
import { GLOBAL } from "./globals.ts";
import { noteComputed } from "./probe.ts";
import { onCondition } from "./session.ts";
import { UNKNOWN, type Origin, type Value } from "./value.ts";

/** Calls what is not known: callbacks that wait for success are run, and what they do depends on the outside. */
export function callUnknown(
  origin: Origin | null,
  args: readonly Value[],
  evaluator: Evaluator,
): Value {
  if (evaluator.session.mode === "event") {
    const given = [...(origin?.args ?? []), ...args];
    const successful = evaluator.host.successCallbacks(given);
    runMaybe([...successful, ...heardOf(origin, args, evaluator)], origin, evaluator);
    if (origin !== null && !isComputing(origin, evaluator) && !isOfAnswer(origin, evaluator))
      mayCallBack(origin.name, args, evaluator);
  }
  if (origin === null) return UNKNOWN;
  if (FORMATS_NUMBERS.test(origin.name)) args.forEach(noteComputed);
  return {
    ...UNKNOWN,
    origin: { ...called(origin), args: lastArguments([...origin.args, ...args]) },
  };
}

const FORMATS_NUMBERS = /^new Intl\.NumberFormat\b.*\.format$/u;

/** What runs now is not in the source: nobody knows what it does. */
export function loseTrack(evaluator: Evaluator): void {
  const { event, isOnce } = evaluator.session;
  if (isOnce && !event.isLost) noteLost(evaluator);
  event.dependsOnOutside = true;
  event.isLost = true;
}

function noteLost(evaluator: Evaluator): void {
  evaluator.note({
    kind: "script",
    what: "what the page does as it loads",
    why: "something is called there that is not in the source, and may do anything to the page",
    help: "tests of what its scripts do that are written by hand",
  });
}

/**
 * The functions that are called with what comes of it: those of `then`, and on a page that loads all
 * that an answer is handed to. It may come or fail, so what any of them does may have been done.
 */
function heardOf(
  origin: Origin | null,
  args: readonly Value[],
  evaluator: Evaluator,
): readonly Value[] {
  const isAnswer = origin !== null && isOfAnswer(origin, evaluator);
  if (isAnswer) evaluator.session.event.dependsOnOutside = true;
  else if (origin === null || !isComputing(origin, evaluator)) loseTrack(evaluator);
  const { isOffline, isOnce, event } = evaluator.session;
  const fails = isAnswer && isOffline;
  if (fails) event.hasFailed = true;
  const isHeard = fails
    ? /\.(?:catch|finally)$/u.test(origin.name)
    : isWaitedFor(origin) || (isAnswer && isOnce);
  return isHeard ? args.filter(({ kind }) => kind === "function" || kind === "native") : [];
}

function isWaitedFor(origin: Origin | null): boolean {
  return origin !== null && /\.(?:then|finally)$/u.test(origin.name);
}

function runMaybe(callbacks: readonly Value[], origin: Origin | null, evaluator: Evaluator): void {
  const isAnswer = origin !== null && isOfAnswer(origin, evaluator);
  const given = isAnswer ? { ...UNKNOWN, origin: called(origin) } : UNKNOWN;
  onCondition(evaluator.session, () => {
    for (const callback of callbacks) evaluator.call(callback, [given]);
  });
}

function called(origin: Origin): Origin {
  return { ...origin, name: `${origin.name}()` };
}

const COMPUTING = /^(?:new )?(?:Date|Intl|Math|Number|URL|URLSearchParams|performance)\b/u;

/** Whether it is of the language, or of a package that only computes: what it gives is not known, and no more. */
function isComputing(origin: Origin, { host }: Evaluator): boolean {
  const { module, name } = origin;
  return module === GLOBAL ? COMPUTING.test(name) : host.isPure?.(origin) === true;
}

/** As many as the limit allows, the latest: callbacks and options are handed over last. */
function lastArguments(args: readonly Value[]): readonly Value[] {
  return isWithin("arguments", args.length) ? args : args.slice(-LIMITS.arguments.max);
}
