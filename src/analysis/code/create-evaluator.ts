import { isWithin } from "../limits.ts";
import type * as t from "@babel/types";
import { badJson, noteLimitsIn } from "../gaps.ts";
import { readAnyJson } from "../source/languages/json.ts";
import type { Project } from "../source/project.ts";
import type { ImportedName, ModuleRecord } from "../source/module.ts";
import { lineOf } from "../source/languages/walk.ts";
import { namesOfPattern } from "../source/module.ts";
import { isCssModule } from "../source/css-modules.ts";
import { cssModuleValue } from "./css-module.ts";
import { isJson, jsonValue } from "./json-module.ts";
import { bindPattern } from "./destructuring.ts";
import { classValue } from "./classes.ts";
import { callValue } from "./calls.ts";
import { evaluateNode } from "./expressions.ts";
import type { Evaluator, Host } from "./evaluator.ts";
import { memberOf } from "./members.ts";
import { initialOf } from "./module-table.ts";
import { moduleScope } from "./scope.ts";
import { createWalk } from "./walk.ts";
import { BudgetSpent, createSession } from "./session.ts";
import { Store } from "./store.ts";
import { runStatements } from "./statements.ts";
import { truthOf } from "./truth.ts";
import { literal, objectOf, UNKNOWN, type Scope, type Value } from "./value.ts";
import { exists } from "../source/languages/exists.ts";

/** An evaluator over the files of a project. */
export function createEvaluator(project: Project, host: Host): Evaluator {
  const scopes = new Map<ModuleRecord, Scope>();
  const walk = createWalk();
  let current = createSession("render", new Store());
  walk.enter(current);
  const evaluator: Evaluator = {
    project,
    host,
    walk,
    get session() {
      return current;
    },
    set session(session) {
      current = session;
      walk.enter(session);
    },
    steps: 0,
    evaluate(node, scope) {
      const { session } = evaluator;
      session.steps += 1;
      evaluator.steps += 1;
      if (session.steps > session.maxSteps) throw new BudgetSpent("too many steps");
      return evaluateNode(node, scope, evaluator);
    },
    run: (statements, scope) => runStatements(statements, scope, evaluator),
    call: (callee, args, self) => callValue(callee, args, evaluator, self),
    member: (object, name) => memberOf(object, name, evaluator),
    bind: (pattern, value, scope) => bindPattern(pattern, value, scope, evaluator),
    truth: (value) => truthOf(value, evaluator.session),
    moduleScope(module) {
      const known = scopes.get(module);
      if (known !== undefined) return known;
      const scope = createModuleScope(module, evaluator);
      scopes.set(module, scope);
      return scope;
    },
    exported: (path, name) => exportedValue({ path, name }, evaluator, 0),
    note(gap) {
      const { at } = evaluator.session;
      const source =
        at === null ? { path: "package.json", line: 1 } : { path: at.path, line: lineOf(at.node) };
      project.gaps.note({ ...gap, source });
    },
  };
  return evaluator;
}

function createModuleScope(module: ModuleRecord, evaluator: Evaluator): Scope {
  const scope = moduleScope(module, evaluator.walk);
  for (const [local, imported] of module.imports) {
    scope.declareLazily(local, () => importedValue(module.path, imported, evaluator, 0));
  }
  for (const [name, exported] of module.exports) {
    if (exported.kind !== "expression") continue;
    // Whoever imports it gets one and the same value.
    scope.declareLazily(defaultName(name), () => evaluator.evaluate(exported.node, scope));
  }
  declareModule(module, scope, evaluator);
  return scope;
}

/** What an export without a name of its own is kept as: no code can say this name. */
function defaultName(name: string): string {
  return `#${name}`;
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

function importedValue(
  from: string,
  { specifier, name }: ImportedName,
  evaluator: Evaluator,
  depth: number,
): Value {
  const path = evaluator.project.resolve(from, specifier);
  if (path === null) noteLostImport(from, specifier, evaluator);
  const isAsset = /\.(?:svg|png|jpe?g|gif|webp|s?css|less)(?:\?.*)?$/u.test(specifier);
  if (path === null && isAsset) return UNKNOWN;
  const value =
    path === null
      ? standInValue({ specifier, name }, evaluator, depth)
      : exportedValue({ path, name }, evaluator, depth + 1);
  if (value !== null) return value;
  return { kind: "external", module: path ?? specifier, name };
}

/** What a package exports that is written again in plain source; null where it is not. */
function standInValue(wanted: ImportedName, evaluator: Evaluator, depth: number): Value | null {
  const found = evaluator.host.standIn?.(wanted) ?? null;
  return found === null ? null : moduleExport(found.module, found.name, evaluator, depth);
}

/** An import of a file that is not there: a package has no path, a file has. */
function noteLostImport(from: string, specifier: string, { project }: Evaluator): void {
  if (!/^\.{1,2}\//u.test(specifier) || /\.(?!jsx?$|tsx?$)\w+(?:\?.*)?$/u.test(specifier)) return;
  project.gaps.note({
    kind: "import",
    what: `the import of "${specifier}"`,
    why: "no file that was listed has this path",
    help: "a file at this path; generated files have to be committed to be read",
    source: { path: from, line: 1 },
  });
}

function exportedValue(
  wanted: { readonly path: string; readonly name: string },
  evaluator: Evaluator,
  depth: number,
): Value | null {
  const { path, name } = wanted;
  if (!isWithin("reexports", depth)) return null;
  if (isJson(path)) return jsonExport(path, name, evaluator);
  if (isCssModule(path)) return cssExport(path, name, evaluator);
  const module = evaluator.project.exporting(path, name);
  return module === null ? null : moduleExport(module, name, evaluator, depth);
}

function moduleExport(
  module: ModuleRecord,
  name: string,
  evaluator: Evaluator,
  depth: number,
): Value | null {
  if (name === "*") return namespaceOf(module, evaluator, depth);
  const exported = module.exports.get(name);
  if (exported === undefined) return fromExportAll(module, name, evaluator, depth);
  const scope = evaluator.moduleScope(module);
  if (exported.kind === "local") return scope.find(exported.name);
  if (exported.kind === "expression") return scope.find(defaultName(name));
  return importedValue(module.path, exported.from, evaluator, depth);
}

function jsonExport(path: string, name: string, { project }: Evaluator): Value {
  const text = project.text(path);
  if (text !== undefined && readAnyJson(text) === null) project.gaps.note(badJson(path));
  return noteLimitsIn(path, project.gaps, () => jsonValue(text ?? "", name));
}

/** A style sheet that was not read gives names that are not known. */
function cssExport(path: string, name: string, { project }: Evaluator): Value {
  const text = project.text(path);
  if (text === undefined) return UNKNOWN;
  return noteLimitsIn(path, project.gaps, () => cssModuleValue(path, text, name));
}

function namespaceOf(module: ModuleRecord, evaluator: Evaluator, depth: number): Value {
  const names = [...module.exports.keys()];
  return objectOf(
    names.map(
      (name) => [name, moduleExport(module, name, evaluator, depth + 1) ?? UNKNOWN] as const,
    ),
    module.exportsAllOf.length > 0,
  );
}

function fromExportAll(
  module: ModuleRecord,
  name: string,
  evaluator: Evaluator,
  depth: number,
): Value | null {
  for (const specifier of module.exportsAllOf) {
    const path = evaluator.project.resolve(module.path, specifier);
    const value = path === null ? null : exportedValue({ path, name }, evaluator, depth + 1);
    if (value !== null) return value;
  }
  return null;
}
