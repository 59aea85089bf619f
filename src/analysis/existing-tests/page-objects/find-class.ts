import type * as t from "@babel/types";
import type { Evaluator } from "../../code/evaluator.ts";
import { isWithin } from "../../limits.ts";
import type { ModuleRecord } from "../../source/module.ts";
import { evaluateAlone } from "../evaluate-alone.ts";
import type { ClassInFile } from "./class-in-file.ts";

/** The class that a module exports under a name, with those that it extends; null when it is none. */
export function exportedClass(
  module: ModuleRecord,
  name: string,
  evaluator: Evaluator,
): ClassInFile | null {
  const exported = module.exports.get(name);
  const given = exported?.kind === "expression" ? exported.node : null;
  if (given?.type === "ClassExpression") return inFile(given, module, evaluator, 0);
  const local = exported?.kind === "local" ? exported.name : name;
  const called = given?.type === "Identifier" ? given.name : local;
  const node = classDeclared(module.program, called);
  return node === null ? null : inFile(node, module, evaluator, 0);
}

function inFile(
  node: t.Class,
  module: ModuleRecord,
  evaluator: Evaluator,
  depth: number,
): ClassInFile {
  const { path } = module;
  return {
    node,
    path,
    text: evaluator.project.text(path) ?? "",
    parent: parentOf(node, module, evaluator, depth),
    constant(expression) {
      const value = evaluateAlone(expression, evaluator.moduleScope(module), evaluator);
      return value.kind === "literal" ? JSON.stringify(value.value ?? null) : null;
    },
  };
}

function parentOf(
  { superClass }: t.Class,
  module: ModuleRecord,
  evaluator: Evaluator,
  depth: number,
): ClassInFile | null {
  if (superClass?.type !== "Identifier" || !isWithin("ownCalls", depth)) return null;
  const here = classDeclared(module.program, superClass.name);
  if (here !== null) return inFile(here, module, evaluator, depth + 1);
  const imported = module.imports.get(superClass.name);
  if (imported === undefined) return null;
  const path = evaluator.project.resolve(module.path, imported.specifier);
  const other = path === null ? null : evaluator.project.module(path);
  return other === null ? null : exportedClass(other, imported.name, evaluator);
}

/** The class that is declared by this name at the top of a program; `default` for one without a name. */
function classDeclared(program: t.Program, name: string): t.Class | null {
  for (const statement of program.body) {
    const isExport =
      statement.type === "ExportNamedDeclaration" || statement.type === "ExportDefaultDeclaration";
    const declared = isExport ? statement.declaration : statement;
    const isDefault = name === "default" && statement.type === "ExportDefaultDeclaration";
    if (declared?.type === "ClassDeclaration" && (isDefault || declared.id?.name === name))
      return declared;
  }
  return null;
}
