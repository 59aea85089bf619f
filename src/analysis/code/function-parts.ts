import type * as t from "@babel/types";
import type { ModuleRecord } from "../source/module.ts";
import type { Evaluator } from "./evaluator.ts";
import type { FunctionValue, Value } from "./value.ts";

/** `Owner.name = value` at the top of a module. */
interface Part {
  readonly owner: string;
  readonly name: string;
  readonly value: t.Expression;
}

const known = new WeakMap<ModuleRecord, readonly Part[]>();

/** What a module gives a function as its property: `Card.Title = …`; null when it gives none. */
export function partOf(callee: FunctionValue, name: string, evaluator: Evaluator): Value | null {
  const { module } = callee.scope;
  const scope = evaluator.moduleScope(module);
  for (const part of partsOf(module)) {
    if (part.name !== name) continue;
    const owner = scope.find(part.owner);
    if (owner?.kind === "function" && owner.node === callee.node)
      return evaluator.evaluate(part.value, scope);
  }
  return null;
}

function partsOf(module: ModuleRecord): readonly Part[] {
  const parts = known.get(module) ?? module.program.body.flatMap((statement) => partIn(statement));
  known.set(module, parts);
  return parts;
}

function partIn(statement: t.Statement): readonly Part[] {
  const assigned = statement.type === "ExpressionStatement" ? statement.expression : null;
  if (assigned?.type !== "AssignmentExpression" || assigned.operator !== "=") return [];
  const { left, right } = assigned;
  if (left.type !== "MemberExpression" || left.computed) return [];
  const { object, property } = left;
  if (object.type !== "Identifier" || property.type !== "Identifier") return [];
  return [{ owner: object.name, name: property.name, value: right }];
}
