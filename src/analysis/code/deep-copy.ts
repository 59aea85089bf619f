import { isWithin } from "../limits.ts";
import type { Evaluator } from "./evaluator.ts";
import { listLike, objectOf, UNKNOWN, type ArrayValue, type Value } from "./value.ts";

/** The same value, of which nothing is shared that could be changed in place. */
export function deepCopy(
  value: Value,
  evaluator: Evaluator,
  ofList: (list: ArrayValue) => ArrayValue = (list) => list,
): Value {
  const copy = (one: Value, depth: number): Value => {
    if (one.kind !== "object" && one.kind !== "array") return one;
    if (!isWithin("valueDepth", depth)) return UNKNOWN;
    const inner = (part: Value): Value => copy(part, depth + 1);
    if (one.kind === "array")
      return ofList(listLike(one, one.items.map(inner), one.rest && inner(one.rest)));
    const kept = [...evaluator.session.store.propertiesOf(one)];
    const made = objectOf(
      kept.map(([name, part]) => [name, inner(part)]),
      one.open,
    );
    evaluator.walk.made(made);
    return made;
  };
  return copy(value, 0);
}
