import type { Node } from "@babel/types";
import type { Visit } from "../syntax.ts";
import { nameOfCall } from "./arguments.ts";
import { isForbiddenGlobal } from "./globals.ts";
import { argumentsOf, isCallNode, isFunctionNode, plain } from "./nodes.ts";
import { eachName } from "./bindings.ts";
import type { Spec } from "./spec.ts";
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
  for (const { node } of visits) {
    for (const [name, place] of declaredBy(node)) {
      if (!isForbiddenGlobal(name)) continue;
      const message = `\`${name}\` is declared, which is a name of the machine; use another`;
      spec.refuse({ rule: "process-access", node: place, message });
    }
    if (!isCallNode(node)) continue;
    const position = PAGE_CODE.get(nameOfCall(node) ?? "");
    const code = position === undefined ? undefined : argumentsOf(node)[position];
    const target = code === undefined ? undefined : functionOf(code, spec);
    if (target !== undefined) pageFunctions.add(target);
  }
  return pageFunctions;
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
