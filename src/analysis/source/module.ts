import type * as t from "@babel/types";
import { once } from "../remembered.ts";
import { exists } from "./languages/exists.ts";

/** Where an imported name comes from; `name` is `default`, `*` or the exported name. */
export interface ImportedName {
  readonly specifier: string;
  readonly name: string;
}

/** One script with its imports and exports. */
export interface ModuleRecord {
  readonly path: string;
  readonly program: t.Program;
  readonly imports: ReadonlyMap<string, ImportedName>;
  /** Exported name to what is exported: a local name, an expression, or a name of another module. */
  readonly exports: ReadonlyMap<string, Exported>;
  /** Modules of which everything is exported again. */
  readonly exportsAllOf: readonly string[];
}

type Exported =
  | { readonly kind: "local"; readonly name: string }
  | { readonly kind: "expression"; readonly node: t.Node }
  | { readonly kind: "imported"; readonly from: ImportedName };

interface Draft {
  readonly imports: Map<string, ImportedName>;
  readonly exports: Map<string, Exported>;
  readonly exportsAllOf: string[];
}

/** What exports names that do not stand in the text: those of another module, and what is spelled as codes. */
const UNSPOKEN = /\bexport\s*\*|\\u/u;

/**
 * Tells whether a script with this text may export a name: parsing is what takes the time where a name
 * is looked for in every module that an index exports again.
 */
export function exportsIn(text: string): (name: string) => boolean {
  const exportsUnspoken = once(() => UNSPOKEN.test(text));
  return (name) => {
    const isWritten = name === "*" || text.includes(name);
    return isWritten || (name === "default" && text.includes("exports")) || exportsUnspoken();
  };
}

/** Reads the import and export statements at the top of a program. */
export function readModule(path: string, program: t.Program): ModuleRecord {
  const draft: Draft = {
    imports: new Map(),
    exports: new Map(),
    exportsAllOf: [],
  };
  for (const statement of program.body) {
    if (statement.type === "ImportDeclaration") readImport(statement, draft);
    else if (statement.type === "ExportNamedDeclaration") readNamedExport(statement, draft);
    else if (statement.type === "ExportDefaultDeclaration") readDefaultExport(statement, draft);
    else if (statement.type === "ExportAllDeclaration")
      draft.exportsAllOf.push(statement.source.value);
    else if (statement.type === "ExpressionStatement") readCommonExport(statement, draft);
  }
  return { path, program, ...draft };
}

function readImport(statement: t.ImportDeclaration, draft: Draft): void {
  if (statement.importKind === "type") return;
  const specifier = statement.source.value;
  for (const item of statement.specifiers) {
    const name =
      item.type === "ImportSpecifier"
        ? nameOf(item.imported)
        : item.type === "ImportDefaultSpecifier"
          ? "default"
          : "*";
    draft.imports.set(item.local.name, { specifier, name });
  }
}

function readNamedExport(statement: t.ExportNamedDeclaration, draft: Draft): void {
  const specifier = statement.source?.value;
  for (const item of statement.specifiers) {
    if (item.type === "ExportSpecifier") {
      const local = nameOf(item.local);
      draft.exports.set(
        nameOf(item.exported),
        specifier === undefined
          ? { kind: "local", name: local }
          : { kind: "imported", from: { specifier, name: local } },
      );
    } else if (specifier !== undefined) {
      // The other kind is a proposal that Babel knows: `export default from "./list"`.
      const name = item.type === "ExportNamespaceSpecifier" ? "*" : "default";
      draft.exports.set(nameOf(item.exported), {
        kind: "imported",
        from: { specifier, name },
      });
    }
  }
  for (const name of declaredNames(statement.declaration)) {
    draft.exports.set(name, { kind: "local", name });
  }
}

function readDefaultExport(statement: t.ExportDefaultDeclaration, draft: Draft): void {
  const { declaration } = statement;
  const isNamed =
    declaration.type === "FunctionDeclaration" || declaration.type === "ClassDeclaration";
  const name = isNamed ? declaration.id?.name : undefined;
  draft.exports.set(
    "default",
    name === undefined ? { kind: "expression", node: declaration } : { kind: "local", name },
  );
}

/** `module.exports = value`, with the names of an object there, and `exports.name = value` of CommonJS. */
function readCommonExport({ expression }: t.ExpressionStatement, draft: Draft): void {
  if (expression.type !== "AssignmentExpression") return;
  const { left, right } = expression;
  if (left.type !== "MemberExpression" || left.property.type !== "Identifier") return;
  if (isCalled(left.object, "exports")) return setCommon(left.property.name, right, draft);
  if (!isCalled(left.object, "module") || left.property.name !== "exports") return;
  if (draft.exports.has("default")) return;
  draft.exports.set("default", { kind: "expression", node: right });
  if (right.type !== "ObjectExpression") return;
  for (const property of right.properties)
    if (property.type === "ObjectProperty" && property.key.type === "Identifier")
      setCommon(property.key.name, property.value, draft);
}

function setCommon(name: string, value: t.Node, { exports }: Draft): void {
  exports.set(
    name,
    value.type === "Identifier"
      ? { kind: "local", name: value.name }
      : { kind: "expression", node: value },
  );
}

function isCalled(node: t.Node, name: string): boolean {
  return node.type === "Identifier" && node.name === name;
}

/** The names that a declaration brings into its scope, of simple patterns. */
function declaredNames(declaration: t.Declaration | null | undefined): readonly string[] {
  if (declaration?.type === "VariableDeclaration") {
    return declaration.declarations.flatMap((item) => namesOfPattern(item.id));
  }
  if (declaration?.type === "TSEnumDeclaration") return [declaration.id.name];
  if (declaration?.type === "FunctionDeclaration" || declaration?.type === "ClassDeclaration") {
    return !exists(declaration.id) ? [] : [declaration.id.name];
  }
  return [];
}

/** The names that a pattern binds. */
export function namesOfPattern(pattern: t.Node | null | undefined): readonly string[] {
  switch (pattern?.type) {
    case "Identifier":
      return [pattern.name];
    case "AssignmentPattern":
      return namesOfPattern(pattern.left);
    case "RestElement":
      return namesOfPattern(pattern.argument);
    case "ArrayPattern":
      return pattern.elements.flatMap((item) => namesOfPattern(item));
    case "ObjectPattern":
      return pattern.properties.flatMap((item) =>
        namesOfPattern(item.type === "ObjectProperty" ? item.value : item),
      );
    default:
      return [];
  }
}

function nameOf(node: t.Identifier | t.StringLiteral): string {
  return node.type === "Identifier" ? node.name : node.value;
}
