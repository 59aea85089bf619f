import type { Node } from "@babel/types";
import { referencedName } from "../expressions.ts";
import type { Visit } from "../syntax.ts";
import { nameOfCall } from "./arguments.ts";
import { hasOwnMethod } from "./callbacks.ts";
import { isForbiddenGlobal } from "./globals.ts";
import { type AnyCall, argumentsOf, isCallNode, isFunctionNode, plain } from "./nodes.ts";
import { eachName } from "./bindings.ts";
import type { Spec } from "./spec.ts";
import { isDeclaration } from "./uses.ts";
import { functionOf } from "./values.ts";

/** Methods that take code for the page, with the position of it. */
const PAGE_CODE: ReadonlyMap<string, number> = new Map([
  ["$eval", 1],
  ["$$eval", 1],
  ["addInitScript", 0],
  ["evaluate", 0],
  ["evaluateAll", 0],
  ["evaluateHandle", 0],
  ["waitForFunction", 0],
]);

/**
 * Refuses declarations that would hide which name is meant, and gives the functions that run in the
 * page: those are judged by the language for the page, and by no other.
 */
export function checkDeclarations(visits: readonly Visit[], spec: Spec): ReadonlySet<Node> {
  const pageFunctions = new Set<Node>();
  const handed = new Set<Node>();
  for (const { node } of visits) {
    for (const [name, place] of declaredBy(node)) {
      if (!isForbiddenGlobal(name)) continue;
      const message = `\`${name}\` is declared, which is a name of the machine; use another`;
      spec.refuse({ rule: "process-access", node: place, message });
    }
    if (!isCallNode(node)) continue;
    const code = pageCodeOf(node, spec);
    const target = code === undefined ? undefined : functionOf(code, spec);
    if (code === undefined || target === undefined) continue;
    pageFunctions.add(target);
    if (code.type === "Identifier") handed.add(code);
  }
  return onlyForThePage(pageFunctions, { handed, visits, spec });
}

/** The code that a call hands to the page; what the file has under such a name itself is no such call. */
function pageCodeOf(call: AnyCall, { bindings }: Spec): Node | undefined {
  const name = nameOfCall(call);
  if (name === undefined || hasOwnMethod(name, bindings)) return undefined;
  const position = PAGE_CODE.get(name);
  if (position === undefined) return undefined;
  return argumentsOf(call)[position];
}

interface Handed {
  /** Names by which functions are handed to the page. */
  readonly handed: ReadonlySet<Node>;
  readonly visits: readonly Visit[];
  readonly spec: Spec;
}

/** Those that run nowhere else: one that the file calls or exports is judged by both languages. */
function onlyForThePage(functions: Set<Node>, { handed, visits, spec }: Handed): Set<Node> {
  const elsewhere = new Set(
    visits
      .filter((visit) => !handed.has(visit.node) && !isDeclaration(visit))
      .map((visit) => referencedName(visit)),
  );
  for (const target of functions) {
    const name = isFunctionNode(target) ? spec.bindings.uses.nameOf(target) : undefined;
    const isExported = isFunctionNode(target) && spec.bindings.uses.isExported(target);
    if (isExported || (name !== undefined && elsewhere.has(name))) functions.delete(target);
  }
  return functions;
}

function declaredBy(node: Node): readonly (readonly [name: string, place: Node])[] {
  const names: [string, Node][] = [];
  const add = (pattern: Node) => eachName(pattern, [], (name) => names.push([name, pattern]));
  if (node.type === "VariableDeclarator") add(node.id);
  if (node.type === "CatchClause" && node.param) add(node.param);
  if (isFunctionNode(node)) {
    for (const param of node.params)
      add(plain(param.type === "TSParameterProperty" ? param.parameter : param));
  }
  if ("id" in node && node.id && "type" in node.id && /^(?:Class|Function)/.test(node.type))
    add(node.id);
  if (/^Import\w*Specifier$/.test(node.type) && "local" in node && node.local) add(node.local);
  if (node.type === "TSEnumDeclaration") add(node.id);
  return names;
}
