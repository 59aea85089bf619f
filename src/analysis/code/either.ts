import { listLike, variants, type ArrayValue, type Value } from "./value.ts";

/** One of several values; of lists that grew out of the same one, the items that each of them may add. */
export function either(values: readonly Value[], before: Value): Value {
  const [first, ...others] = values;
  if (first !== undefined && others.every((value) => value === first)) return first;
  const lists = values.filter((value) => grewFrom(value, before));
  if (before.kind === "array" && lists.length === values.length) {
    const added = lists.flatMap((list) => list.items.slice(before.items.length));
    const items = added.map((value) => variants([{ value, presence: "maybe" }]));
    return listLike(before, [...before.items, ...items], before.rest);
  }
  return variants(values.map((value) => ({ value, presence: "maybe" })));
}

/** Whether a list is another one with further items at its end. */
export function grewFrom(value: Value, before: Value): value is ArrayValue {
  if (value.kind !== "array" || before.kind !== "array" || value.rest !== before.rest) return false;
  return before.items.every((item, index) => value.items[index] === item);
}
