import { isPending, reasonOf, rejected } from "./promise-marks.ts";
import type { Evaluator } from "./evaluator.ts";
import { settled } from "./throwing.ts";
import {
  arrayOf,
  isNullish,
  literal,
  native,
  objectOf,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from "./value.ts";

/** Whatever an async function gives can be waited for: `then`, `catch` and `finally` of it; null for other names. */
export function promiseMethod(value: Value, name: string, evaluator: Evaluator): Value | null {
  const isPromise = name === "then" || name === "catch" || name === "finally";
  if (!isPromise) return null;
  // What is waited for and does not come is waited for by all that waits for it.
  if (isPending(value)) return native(name, () => value);
  const reason = reasonOf(value);
  return reason === null
    ? waiting(value, name, evaluator)
    : failing(value, name, { reason, evaluator });
}

/** Of a promise that did not fail. */
function waiting(value: Value, name: string, evaluator: Evaluator): Value {
  const waited = (callback: Value | undefined, args: readonly Value[]): Value =>
    callback === undefined || isNullish(callback)
      ? value
      : settled(() => evaluator.call(callback, args), evaluator);
  if (name === "then") return native(name, ([callback]) => waited(callback, [value]));
  if (name === "catch") return native(name, () => value);
  return native(name, ([callback]) => {
    const given = waited(callback, []);
    return reasonOf(given) === null ? value : given;
  });
}

interface Failed {
  readonly reason: Value;
  readonly evaluator: Evaluator;
}

/** Of a promise that has failed. */
function failing(value: Value, name: string, { reason, evaluator }: Failed): Value {
  return native(name, ([first, second]) => {
    const callback = name === "then" ? second : first;
    if (callback === undefined || isNullish(callback)) return value;
    const given = name === "finally" ? [] : [reason];
    const after = settled(() => evaluator.call(callback, given), evaluator);
    return name === "finally" && reasonOf(after) === null ? value : after;
  });
}

/** Functions of `Promise` that wait for several; null where one of them is not known. */
export function callPromise(name: string, args: readonly Value[]): Value | null {
  const [list] = args;
  if (name === "Promise.reject") return rejected(list ?? UNDEFINED);
  if (list?.kind !== "array" || list.rest !== null) return null;
  const { items } = list;
  if (items.some((item) => item.kind === "unknown" && reasonOf(item) === null)) return null;
  if (name === "Promise.all")
    return items.find((item) => reasonOf(item) !== null) ?? arrayOf(items);
  return name === "Promise.allSettled" ? arrayOf(items.map(outcomeOf)) : null;
}

function outcomeOf(item: Value): Value {
  const reason = reasonOf(item);
  return reason === null
    ? objectOf([
        ["status", literal("fulfilled")],
        ["value", item],
      ])
    : objectOf([
        ["status", literal("rejected")],
        ["reason", reason ?? UNKNOWN],
      ]);
}
