import type * as t from "@babel/types";
import type { Evaluator } from "./evaluator.ts";
import { keyIn } from "./property-key.ts";
import { objectOf, type ObjectValue, type Value, type Scope } from "./value.ts";

interface Draft {
  readonly properties: Map<string, Value>;
  open: boolean;
}

/** `{ key: value, ...spread, method() {} }` */
export function objectExpression(
  node: t.ObjectExpression,
  scope: Scope,
  evaluator: Evaluator,
): ObjectValue {
  const draft: Draft = { properties: new Map(), open: false };
  for (const item of node.properties) {
    if (item.type === "SpreadElement") {
      spreadInto(draft, asKept(evaluator.evaluate(item.argument, scope), evaluator));
      continue;
    }
    const key = keyIn(item, scope, evaluator);
    if (key === null) draft.open = true;
    else if (item.type === "ObjectMethod") {
      const method: Value = { kind: "function", node: item, scope };
      draft.properties.set(key, method);
    } else draft.properties.set(key, evaluator.evaluate(item.value, scope));
  }
  const made: ObjectValue = { kind: "object", ...draft };
  evaluator.walk.made(made);
  return made;
}

/** An object as this walk has it. */
function asKept(value: Value, { session }: Evaluator): Value {
  if (value.kind !== "object") return value;
  const properties = session.store.propertiesOf(value);
  return properties === value.properties ? value : objectOf([...properties], value.open);
}

/** Adds the properties of a spread value; of one that is not known, there may be any. */
export function spreadInto(draft: Draft, value: Value): void {
  if (value.kind === "object") {
    for (const [key, property] of value.properties) draft.properties.set(key, property);
    draft.open ||= value.open;
    return;
  }
  if (value.kind !== "literal") draft.open = true;
}
