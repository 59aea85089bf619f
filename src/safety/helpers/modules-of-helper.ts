import type { Node } from "@babel/types";
import { eachName } from "../language/bindings.ts";
import {
  isCallNode,
  isMemberNode,
  isNamed,
  moduleNameOf,
  plain,
  writtenName,
} from "../language/nodes.ts";
import type { Visit } from "../syntax.ts";
import type { HelperFacts } from "./helper-facts.ts";
import { enclosing, type NamesInScope } from "./names-in-scope.ts";

type Modules = Pick<HelperFacts, "imports" | "reexports" | "renamed">;

/** What a file takes from other modules, and gives on. */
export function readModules(visits: readonly Visit[], names: NamesInScope): Modules {
  const imports = visits.flatMap((visit) => importsOf(visit, names));
  const reexports = visits.flatMap(({ node }) => reexportsOf(node));
  const renamed = visits.flatMap(({ node, parent }) => {
    const isOwn =
      node.type === "ExportSpecifier" &&
      !("source" in (parent?.node ?? {}) && sourceOf(parent?.node));
    if (node.type === "ExportDefaultDeclaration" && node.declaration.type === "Identifier")
      return [{ local: node.declaration.name, exported: "default" }];
    if (!isOwn || node.local.type !== "Identifier") return [];
    return [{ local: node.local.name, exported: moduleNameOf(node.exported) }];
  });
  return { imports, reexports, renamed };
}

function sourceOf(node: Node | undefined): string | undefined {
  if (node === undefined || !("source" in node)) return undefined;
  const { source } = node;
  return typeof source === "object" && source?.type === "StringLiteral" ? source.value : undefined;
}

function importsOf(visit: Visit, names: NamesInScope): HelperFacts["imports"] {
  const { node } = visit;
  if (node.type === "ImportDeclaration") {
    if (node.importKind === "type") return [];
    return node.specifiers.map((one) => {
      const local = one.local.name;
      const imported =
        one.type === "ImportSpecifier"
          ? moduleNameOf(one.imported)
          : one.type === "ImportDefaultSpecifier"
            ? "default"
            : "*";
      const key = names.keyFor(local, undefined);
      return { key, local, imported, module: node.source.value };
    });
  }
  const loaded = node.type === "VariableDeclarator" && node.init ? loadedBy(node.init) : undefined;
  if (node.type !== "VariableDeclarator" || loaded === undefined) return [];
  const found: HelperFacts["imports"][number][] = [];
  eachName(node.id, [], (local, { way }) => {
    const key = names.keyFor(local, enclosing(visit));
    found.push({ key, local, imported: way[0] ?? loaded.member ?? "*", module: loaded.module });
  });
  return found;
}

interface Loaded {
  readonly module: string;
  readonly member: string | undefined;
}

/** `require("fs").promises`, `await import("node:fs")` */
function loadedBy(init: Node): Loaded | undefined {
  let node = plain(init);
  let member: string | undefined;
  while (isMemberNode(node) || node.type === "AwaitExpression") {
    if (isMemberNode(node)) member = writtenName(node.property, node.computed) ?? "*";
    node = plain(isMemberNode(node) ? node.object : node.argument);
  }
  const module = requiredModule(node);
  return module === undefined ? undefined : { module, member };
}

/** The module that `require("…")` or `import("…")` loads, when it is written out. */
export function requiredModule(node: Node): string | undefined {
  if (node.type === "ImportExpression")
    return node.source.type === "StringLiteral" ? node.source.value : undefined;
  if (!isCallNode(node) || !isNamed(node.callee, "require")) return undefined;
  const [module] = node.arguments;
  return module?.type === "StringLiteral" ? module.value : undefined;
}

function reexportsOf(node: Node): HelperFacts["reexports"] {
  const module = sourceOf(node);
  if (module === undefined) return [];
  if (node.type === "ExportAllDeclaration") return [{ imported: "*", exported: "*", module }];
  if (node.type !== "ExportNamedDeclaration") return [];
  return node.specifiers.map((one) => ({
    module,
    imported: one.type === "ExportSpecifier" ? moduleNameOf(one.local) : "*",
    exported: moduleNameOf(one.exported),
  }));
}
