import type { Evaluator } from "./evaluator.ts";
import { UNKNOWN, type Value } from "./value.ts";

/** Names of what only calls back once somebody does something, or is followed elsewhere. */
const LISTENS =
  /(?:^|[.\s])(?:(?:add|remove)\w*Listener|on|once|off|then|catch|finally|listen|use|register\w*|MutationObserver)$/u;
/** Properties whose functions are called by themselves once something is there. */
const COMES =
  /^on(?:success|load|loadeddata|loadedmetadata|canplay|complete|open|upgradeneeded|ready|connect)$/u;

/** Functions handed to a call that is not known, which may call them while the page opens: who is signed in, say. */
export function mayCallBack(name: string, args: readonly Value[], evaluator: Evaluator): void {
  if (!LISTENS.test(name)) mayBeCalled(args, evaluator);
}

/** A function kept with what is not known: `request.onsuccess = () => …`. */
export function mayCallProperty(name: string, value: Value, evaluator: Evaluator): void {
  if (COMES.test(name)) mayBeCalled([value], evaluator);
}

/** What only others call is run on one way and not on the other: what it sets may be set by then. */
function mayBeCalled(values: readonly Value[], evaluator: Evaluator): void {
  const { session } = evaluator;
  const callbacks = values.filter(({ kind }) => kind === "function" || kind === "native");
  if (!session.opens || callbacks.length === 0) return;
  session.event.dependsOnOutside = true;
  if (!session.decide()) return;
  for (const callback of callbacks) evaluator.call(callback, [UNKNOWN]);
}
