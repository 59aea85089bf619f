import type { Evaluator } from "../../code/evaluator.ts";
import { attributeOf } from "../../script/content.ts";
import { eventOf } from "../../script/dom-names.ts";
import type { Attribute } from "../../ui/content.ts";
import type { UiElement } from "../../ui/tree.ts";
import type { Changes } from "./around.ts";

/** The attributes of a node as scripts have left them. */
export function attributesIn(
  { attributes }: UiElement,
  changes: Changes,
  evaluator: Evaluator,
): ReadonlyMap<string, Attribute> {
  if (changes.size === 0) return attributes;
  const now = new Map(attributes);
  for (const [name, value] of changes) {
    if (name.startsWith("#") || eventOf(name) !== null) continue;
    const changed = attributeOf(name, value, evaluator);
    if (changed === null) now.delete(name);
    else now.set(name, changed);
  }
  return now;
}
