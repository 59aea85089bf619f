import { leavingOf } from "../../code/leaving.ts";
import { stringOf } from "../../code/text.ts";
import { variants, type Value } from "../../code/value.ts";

/**
 * What is shown where a call, such as that of a loader, may send the visitor away: that redirect, or
 * else the page. Of one that leads nobody knows where, nobody knows either for whom: the page is
 * still told, as one that is guarded. Source: reactrouter.com/api/utils/redirect.
 */
export function guardedBy(given: Value, shown: Value | null): Value | null {
  const { leaves, stays } = leavingOf(given);
  const [first] = leaves;
  if (first === undefined) return shown;
  if (stays === null && leaves.length === 1)
    return shown === null || isTargetKnown(first.value)
      ? first.value
      : variants([first, { value: shown, presence: first.presence }]);
  const page = shown === null ? [] : [{ value: shown, presence: "maybe" as const }];
  // Only so many values are kept: the page is one that must be.
  return variants([...page, ...leaves]);
}

function isTargetKnown(redirect: Value): boolean {
  const target = redirect.kind === "element" ? redirect.properties.properties.get("to") : undefined;
  return stringOf(target) !== null;
}
