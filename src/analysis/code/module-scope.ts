import type * as t from "@babel/types";
import { exists } from "../source/languages/exists.ts";
import { namesOfPattern, type ModuleRecord } from "../source/module.ts";
import { classValue } from "./classes.ts";
import type { Evaluator } from "./evaluator.ts";
import { defaultName, importedValue, importedVariable } from "./imports.ts";
import { initialOf } from "./module-table.ts";
import { moduleScope } from "./scope.ts";
import { literal, objectOf, UNKNOWN, type Scope, type Value } from "./value.ts";

/** Gives each module one scope, made when it is first asked for. */
export function scopesFor(evaluator: () => Evaluator): Evaluator["moduleScope"] {
  const scopes = new Map<ModuleRecord, Scope>();
  return (module) => {
    const scope = scopes.get(module) ?? createModuleScope(module, evaluator());
    scopes.set(module, scope);
    return scope;
  };
}

function createModuleScope(module: ModuleRecord, evaluator: Evaluator): Scope {
  const scope = moduleScope(module, evaluator.walk);
  for (const [local, imported] of module.imports) {
    scope.declareLazily(local, () => {
      const variable = importedVariable(module.path, imported, evaluator);
      if (variable !== null) scope.declareLive(local, variable);
      return variable?.() ?? importedValue(module.path, imported, evaluator, 0);
    });
  }
  for (const [name, exported] of module.exports) {
    if (exported.kind !== "expression") continue;
    // Whoever imports it gets one and the same value.
    scope.declareLazily(defaultName(name), () => evaluator.evaluate(exported.node, scope));
  }
  declareModule(module, scope, evaluator);
  return scope;
}

/** Declares what a program declares at its top. */
export function declareModule(module: ModuleRecord, scope: Scope, evaluator: Evaluator): void {
  for (const statement of module.program.body) {
    const isExport =
      statement.type === "ExportNamedDeclaration" || statement.type === "ExportDefaultDeclaration";
    const declaration = isExport ? statement.declaration : statement;
    if (exists(declaration)) declareTopLevel(declaration, scope, evaluator);
  }
}

function declareTopLevel(node: t.Node, scope: Scope, evaluator: Evaluator): void {
  if (node.type === "FunctionDeclaration" && exists(node.id)) {
    scope.declare(node.id.name, { kind: "function", node, scope });
  }
  if (node.type === "ClassDeclaration" && exists(node.id))
    scope.declareLazily(node.id.name, () => classValue(node, scope, evaluator));
  if (node.type === "TSEnumDeclaration")
    scope.declareLazily(node.id.name, () => enumValue(node, scope, evaluator));
  if (node.type !== "VariableDeclaration") return;
  for (const { id, init } of node.declarations) {
    if (id.type === "Identifier") {
      scope.declareLazily(id.name, () =>
        !exists(init) ? UNKNOWN : initialOf(init, scope, evaluator),
      );
      continue;
    }
    // Whatever the names are asked for, they are parts of one and the same value.
    let bound: Scope | null = null;
    const bind = (): Scope => {
      if (bound !== null) return bound;
      const inner = scope.child();
      evaluator.bind(id, !exists(init) ? UNKNOWN : evaluator.evaluate(init, scope), inner);
      return (bound = inner);
    };
    for (const name of namesOfPattern(id))
      scope.declareLazily(name, () => bind().find(name) ?? UNKNOWN);
  }
}

function enumValue(node: t.TSEnumDeclaration, scope: Scope, evaluator: Evaluator): Value {
  const members = node.body?.members ?? [];
  return objectOf(
    members.map((member, index) => {
      const key =
        member.id.type === "Identifier"
          ? member.id.name
          : "value" in member.id
            ? member.id.value
            : "";
      return [
        key,
        !exists(member.initializer)
          ? literal(index)
          : evaluator.evaluate(member.initializer, scope),
      ] as const;
    }),
  );
}

/** Runs a module in its scope: what it exports is declared, or evaluated, as it stands there. */
export function runModule(
  { program, exports }: ModuleRecord,
  scope: Scope,
  evaluator: Evaluator,
): void {
  evaluator.run(program.body.flatMap(statementsIn), scope);
  for (const [name, { kind }] of exports) if (kind === "expression") scope.find(defaultName(name));
}

function statementsIn(statement: t.Statement): readonly t.Statement[] {
  if (statement.type === "ExportNamedDeclaration")
    return exists(statement.declaration) ? [statement.declaration] : [];
  if (statement.type !== "ExportDefaultDeclaration") return [statement];
  const { declaration } = statement;
  return declaration.type === "ClassDeclaration" && exists(declaration.id) ? [declaration] : [];
}
