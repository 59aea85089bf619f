import { leavingOf } from "../../code/leaving.ts";
import { variants, type Value } from "../../code/value.ts";

/**
 * What is shown where a call, such as that of a loader, may send the visitor away: that redirect, or
 * else the page. Source: reactrouter.com/api/utils/redirect.
 */
export function guardedBy(given: Value, shown: Value | null): Value | null {
  const { leaves, stays } = leavingOf(given);
  const [first] = leaves;
  if (first === undefined) return shown;
  if (stays === null && leaves.length === 1) return first.value;
  const away = leaves.map(({ value }) => ({ value, presence: "maybe" as const }));
  const page = shown === null ? [] : [{ value: shown, presence: "maybe" as const }];
  return variants([...away, ...page]);
}
