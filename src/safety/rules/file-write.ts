import type { Node } from "@babel/types";
import { isMember, literalTextOf, memberName, referencedName } from "../expressions.ts";
import type { Visit } from "../syntax.ts";
import { loadedModule } from "./modules.ts";
import type { RuleHit } from "./rule.ts";

/** The functions of node:fs and node:fs/promises that only read. */
const READS: ReadonlySet<string> = new Set([
  "access",
  "accessSync",
  "constants",
  "createReadStream",
  "existsSync",
  "readFile",
  "readFileSync",
  "readdir",
  "readdirSync",
  "stat",
  "statSync",
]);

/**
 * Ways to change the file system. A name bound to node:fs may only be used to call a reading
 * function by its written-out name, so that no alias can hide a write.
 */
export function fileWrites(visits: readonly Visit[]): RuleHit[] {
  const names = new Set<string>();
  const imports = visits.flatMap((visit) => importProblems(visit, names));
  const uses = visits.flatMap((visit) => {
    const name = referencedName(visit);
    if (name === undefined || !names.has(name) || isBinding(visit)) return [];
    return readsOnly(visit) ? [] : [hit(visit.node)];
  });
  return [...imports, ...uses, ...visits.flatMap(outputPaths)];
}

/** Notes the names that are bound to node:fs, and gives the imports that are writes. */
function importProblems({ node, parent }: Visit, names: Set<string>): RuleHit[] {
  const module = loadedModule(node)?.name?.replace(/^node:/, "");
  if (module !== "fs" && module !== "fs/promises") return [];
  if (node.type === "ImportDeclaration") {
    return node.specifiers.flatMap((specifier) => {
      if (specifier.type !== "ImportSpecifier") {
        names.add(specifier.local.name);
        return [];
      }
      const { imported } = specifier;
      return isRead(imported.type === "Identifier" ? imported.name : imported.value)
        ? []
        : [hit(specifier)];
    });
  }
  const target = parent?.node.type === "VariableDeclarator" ? parent.node.id : undefined;
  if (target?.type === "Identifier") {
    names.add(target.name);
    return [];
  }
  if (target?.type === "ObjectPattern" && target.properties.every(isReadProperty)) return [];
  return [hit(node)];
}

function isReadProperty(property: Node): boolean {
  return (
    property.type === "ObjectProperty" &&
    property.key.type === "Identifier" &&
    !property.computed &&
    isRead(property.key.name)
  );
}

function isRead(name: string): boolean {
  return READS.has(name);
}

function isBinding({ node, parent }: Visit): boolean {
  if (parent?.node.type === "VariableDeclarator") return parent.node.id === node;
  return parent?.node.type.startsWith("Import") ?? false;
}

function readsOnly({ node, parent }: Visit): boolean {
  if (parent === undefined || !isMember(parent.node) || parent.node.object !== node) return false;
  const name = memberName(parent.node) ?? "";
  if (name !== "promises") return isRead(name);
  return readsOnly(parent);
}

/** Screenshots, videos and states that Playwright would write outside the project. */
function outputPaths({ node }: Visit): RuleHit[] {
  if (node.type !== "ObjectProperty" || node.key.type !== "Identifier") return [];
  if (node.key.name !== "path" || node.computed) return [];
  const text = literalTextOf(node.value);
  // A single `/` starts the path of a cookie or a route as well as a file; files have an ending.
  const outside = text !== undefined && /(?:^|\/)\.\.\/|^\/.*\.[a-z0-9]{2,5}$|^~/i.test(text);
  return outside ? [hit(node)] : [];
}

function hit(node: Node): RuleHit {
  const message = "the code can write files; tests only read";
  return { rule: "file-write", node, message };
}
