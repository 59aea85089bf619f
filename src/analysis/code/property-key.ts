import type * as t from "@babel/types";
import type { Evaluator } from "./evaluator.ts";
import type { Scope, Value } from "./value.ts";

/** What has a key: a property of an object or a pattern, a member of a class. */
interface Keyed {
  readonly key: t.Node;
  readonly computed?: boolean | null;
}

/** The key that something is written with, as `name:` or `[expression]:`; null when it is not known. */
export function keyIn({ key, computed }: Keyed, scope: Scope, evaluator: Evaluator): string | null {
  return computed === true ? keyOf(evaluator.evaluate(key, scope)) : nameOf(key);
}

/** The property that a value names: numbers are names too. */
export function keyOf(value: Value): string | null {
  if (value.kind !== "literal") return null;
  return typeof value.value === "object" ? null : String(value.value);
}

/** The name that a key is written as. */
export function nameOf(key: t.Node): string | null {
  if (key.type === "Identifier") return key.name;
  if (key.type === "StringLiteral") return key.value;
  if (key.type === "PrivateName") return `#${key.id.name}`;
  return key.type === "NumericLiteral" ? String(key.value) : null;
}
