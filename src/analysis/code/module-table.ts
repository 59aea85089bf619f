import type * as t from "@babel/types";
import type { Evaluator } from "./evaluator.ts";
import { nameOf } from "./property-key.ts";
import { UNKNOWN, type ObjectValue, type Scope, type Value } from "./value.ts";

/** Properties of which some are evaluated when they are first asked for. */
class TableProperties extends Map<string, Value> {
  readonly #pending = new Map<string, () => Value>();

  /** Until it is evaluated, and by itself, it is seen as not known. */
  defer(name: string, compute: () => Value): void {
    super.set(name, UNKNOWN);
    this.#pending.set(name, compute);
  }

  override get(name: string): Value | undefined {
    const compute = this.#pending.get(name);
    if (compute !== undefined) {
      this.#pending.delete(name);
      super.set(name, compute());
    }
    return super.get(name);
  }

  override set(name: string, value: Value): this {
    this.#pending.delete(name);
    return super.set(name, value);
  }

  override delete(name: string): boolean {
    this.#pending.delete(name);
    return super.delete(name);
  }

  override entries(): MapIterator<[string, Value]> {
    this.#settle();
    return super.entries();
  }

  override [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  override values(): MapIterator<Value> {
    this.#settle();
    return super.values();
  }

  override forEach(visit: (value: Value, name: string, all: Map<string, Value>) => void): void {
    this.#settle();
    super.forEach(visit);
  }

  #settle(): void {
    for (const name of this.#pending.keys()) this.get(name);
  }
}

/**
 * What a variable of a module starts with. Of an object that is written out there, such as an index of
 * components, what calls give is evaluated once it is asked for: a page needs one of hundreds, each in
 * a file of its own. The variable itself is evaluated as late.
 */
export function initialOf(init: t.Node, scope: Scope, evaluator: Evaluator): Value {
  const table = init.type === "ObjectExpression" ? entriesOf(init) : null;
  if (table === null || !table.some(({ value }) => holdsCalls(value)))
    return evaluator.evaluate(init, scope);
  const properties = new TableProperties();
  for (const { name, value } of table)
    if (value.type === "CallExpression")
      properties.defer(name, () => evaluator.evaluate(value, scope));
    else properties.set(name, initialOf(value, scope, evaluator));
  const made: ObjectValue = { kind: "object", properties, open: false };
  evaluator.walk.made(made);
  return made;
}

interface Entry {
  readonly name: string;
  readonly value: t.Node;
}

/** Names and values that are written out; null where there is anything else. */
function entriesOf({ properties }: t.ObjectExpression): readonly Entry[] | null {
  const entries = properties.flatMap((item) => {
    const isWritten = item.type === "ObjectProperty" && !item.computed;
    const name = isWritten ? nameOf(item.key) : null;
    return isWritten && name !== null ? [{ name, value: item.value }] : [];
  });
  return entries.length === properties.length ? entries : null;
}

function holdsCalls(value: t.Node): boolean {
  if (value.type === "CallExpression") return true;
  const entries = value.type === "ObjectExpression" ? entriesOf(value) : null;
  return entries?.some((entry) => holdsCalls(entry.value)) === true;
}
