import type { Evaluator } from "../../code/evaluator.ts";
import { leavingOf } from "../../code/leaving.ts";
import { objectOf, variants, type Value } from "../../code/value.ts";
import { messageOf } from "../../gaps.ts";

/**
 * What a route shows whose loader may send the visitor away: that redirect, or else the page.
 * Source: reactrouter.com/api/utils/redirect.
 */
export function guardedBy(
  loader: Value | undefined,
  shown: Value | null,
  evaluator: Evaluator,
): Value | null {
  if (loader === undefined) return shown;
  const { leaves, stays } = leavingOf(resultOf(loader, evaluator));
  const [first] = leaves;
  if (first === undefined) return shown;
  if (stays === null && leaves.length === 1) return first.value;
  const page = shown === null ? [] : [{ value: shown, presence: "maybe" as const }];
  return variants([...leaves, ...page]);
}

/** What it gives to nobody in particular; one that cannot be followed guards nothing that is known. */
function resultOf(loader: Value, evaluator: Evaluator): Value {
  try {
    return evaluator.call(loader, [objectOf([], true)]);
  } catch (error) {
    evaluator.note({
      kind: "route",
      what: "whether the loader of a route sends visitors away",
      why: messageOf(error),
      help: "a test of it that is written by hand",
    });
    return objectOf([], true);
  }
}
