import type * as t from "@babel/types";
import type { Evaluator } from "./evaluator.ts";
import { notePartOf } from "./probe.ts";
import { keyIn, keyOf } from "./property-key.ts";
import {
  GETTER,
  literal,
  native,
  UNKNOWN,
  type ObjectValue,
  type Value,
  type Scope,
} from "./value.ts";

/** An object while it is written. */
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
  const made: ObjectValue & Draft = { kind: "object", properties: new Map(), open: false };
  for (const item of node.properties) {
    if (item.type === "SpreadElement") {
      spreadInto(made, evaluator.evaluate(item.argument, scope), evaluator);
      continue;
    }
    const key = keyIn(item, scope, evaluator);
    if (key === null) made.open = true;
    else if (item.type === "ObjectMethod") addMethod(made, key, item, { scope, evaluator });
    else made.properties.set(key, evaluator.evaluate(item.value, scope));
  }
  evaluator.walk.made(made);
  return made;
}

/** A method, or what one gives whenever the name is read; what is assigned by one is only kept. */
function addMethod(
  object: ObjectValue,
  key: string,
  node: t.ObjectMethod,
  { scope, evaluator }: { readonly scope: Scope; readonly evaluator: Evaluator },
): void {
  const method: Value = { kind: "function", node, scope };
  if (node.kind === "method") object.properties.set(key, method);
  if (node.kind !== "get") return;
  const read = (): Value => evaluator.call(method, [], object);
  object.properties.set(key, native(GETTER, read));
}

/** Adds the properties of a spread value as this walk has them; of one that is not known, any. */
export function spreadInto(draft: Draft, value: Value, { session }: Evaluator): void {
  notePartOf(draft.properties, value);
  if (value.kind === "object") {
    const { store } = session;
    for (const [key, property] of store.propertiesOf(value)) draft.properties.set(key, property);
    draft.open ||= store.isOpen(value);
    return;
  }
  if (value.kind !== "literal") draft.open = true;
}

/** `key in object` */
export function hasProperty(object: Value, key: Value, { session }: Evaluator): Value {
  const name = keyOf(key);
  if (object.kind !== "object" || name === null) return UNKNOWN;
  const has = session.store.propertiesOf(object).has(name);
  return has || !session.store.isOpen(object) ? literal(has) : UNKNOWN;
}
