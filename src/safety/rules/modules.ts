import { builtinModules } from "node:module";
import type { Node } from "@babel/types";
import {
  firstArgument,
  isCall,
  literalTextOf,
  memberName,
  referencedName,
} from "../expressions.ts";
import type { Visit } from "../syntax.ts";
import type { RuleHit } from "./rule.ts";

/** Node's own modules that a test may use: they start nothing, reach nothing and write nothing. */
const ALLOWED_BUILTINS: ReadonlySet<string> = new Set([
  "assert",
  "assert/strict",
  "buffer",
  "crypto",
  "events",
  "fs",
  "fs/promises",
  "os",
  "path",
  "path/posix",
  "querystring",
  "string_decoder",
  "timers",
  "timers/promises",
  "url",
  "util",
]);

/** Packages that start programs or open connections of their own. */
const FORBIDDEN_PACKAGES: ReadonlySet<string> = new Set([
  "axios",
  "cross-spawn",
  "execa",
  "got",
  "isolated-vm",
  "ky",
  "needle",
  "node-fetch",
  "node-pty",
  "request",
  "shelljs",
  "socket.io-client",
  "ssh2",
  "superagent",
  "undici",
  "vm2",
  "ws",
  "zx",
]);

/** The module that this node loads: a literal name, or `unknown` when only the run can tell. */
export function loadedModule(node: Node): { name: string | undefined; node: Node } | undefined {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportAllDeclaration":
      return { name: node.source.value, node };
    case "ExportNamedDeclaration":
      return node.source ? { name: node.source.value, node } : undefined;
    case "TSExternalModuleReference":
      return { name: literalTextOf(node.expression), node };
    case "ImportExpression":
      return { name: literalTextOf(node.source), node };
    default:
      return isRequireCall(node) ? { name: requiredName(node), node } : undefined;
  }
}

/** Modules outside the allowed ones, and loading a module whose name is not written out. */
export function forbiddenModules(visits: readonly Visit[]): RuleHit[] {
  return visits.flatMap((visit) => {
    const loaded = loadedModule(visit.node);
    const message =
      loaded === undefined ? strayRequire(visit) : moduleProblem(loaded.name, visit.node.type);
    return message === undefined ? [] : [{ rule: "module-forbidden", node: visit.node, message }];
  });
}

function moduleProblem(name: string | undefined, type: string): string | undefined {
  if (name === undefined) return "a module is loaded whose name is not written out";
  if (/^[a-z][a-z0-9+.-]*:/i.test(name) && !name.startsWith("node:")) {
    return "a module is loaded from a URL";
  }
  if (name.startsWith("/") || name.includes("\\")) return "a module is loaded by an absolute path";
  const bare = name.replace(/^node:/, "");
  const builtin = name.startsWith("node:") || builtinModules.includes(bare);
  if (builtin && !ALLOWED_BUILTINS.has(bare)) return "a module of Node that tests must not use";
  const owner = bare.split("/")[0] ?? bare;
  if (FORBIDDEN_PACKAGES.has(owner)) return "a package that starts programs or opens connections";
  if (type !== "ImportDeclaration" && (bare === "fs" || bare === "fs/promises")) {
    return type === "CallExpression" ? undefined : "node:fs may only be imported by an import line";
  }
  return undefined;
}

/** Members that load modules past `require` and `import`, whatever object they are taken from. */
const LOADERS: ReadonlySet<string> = new Set([
  "_load",
  "createRequire",
  "getBuiltinModule",
  "mainModule",
  "require",
]);

/** `require` used for anything but a direct call can load any module. */
function strayRequire(visit: Visit): string | undefined {
  if (LOADERS.has(memberName(visit.node) ?? "")) return "a module is loaded in a hidden way";
  // `import all = process.env` is an alias, not an import.
  if (visit.node.type === "TSImportEqualsDeclaration") {
    const loads = visit.node.moduleReference.type === "TSExternalModuleReference";
    return loads ? undefined : "an import alias hides what is used";
  }
  if (referencedName(visit) !== "require") return undefined;
  const parent = visit.parent?.node;
  if (parent !== undefined && isRequireCall(parent)) return undefined;
  return "`require` is used other than as a direct call";
}

function isRequireCall(node: Node): boolean {
  return isCall(node) && node.callee.type === "Identifier" && node.callee.name === "require";
}

function requiredName(node: Node): string | undefined {
  if (!isCall(node)) return undefined;
  const argument = firstArgument(node);
  return argument === undefined ? undefined : literalTextOf(argument);
}
