import type { MemberExpression, Node, OptionalMemberExpression } from "@babel/types";
import { isExpander, isPlatform } from "./members-and-names.ts";
import { isReservedMember } from "./names.ts";
import { isFunctionNode } from "./nodes.ts";
import type { Spec } from "./spec.ts";
import { isEnvironment, isOwnFolder } from "./text.ts";

/** Names that no pattern takes out of an object. */
export function isHidden(name: string, spec: Spec): boolean {
  const isInternal = name === "attachments" || name.startsWith("_");
  return isInternal || isReservedMember(name) || isExpander(name, spec);
}

/** Members that are judged as a whole: `process.env.CI`, `import.meta.dirname`. */
export function isWhole(node: MemberExpression | OptionalMemberExpression): boolean {
  return isEnvironment(node) || isEnvironment(node.object) || isPlatform(node) || isOwnFolder(node);
}

/** Whether a body returns a value itself, not in a function inside of it. */
export function returnsValue(node: Node): boolean {
  if (node.type === "ReturnStatement") return Boolean(node.argument);
  return Object.values(node).some((value: unknown) => {
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    return list.some((item) => isNode(item) && !isFunctionNode(item) && returnsValue(item));
  });
}

export function isConstructor(node: Node): boolean {
  return node.type === "ClassMethod" && node.kind === "constructor";
}

/** A class of this file, or one that the project gives. */
export function isOwnClass(node: Node, { bindings }: Spec): boolean {
  const all = node.type === "Identifier" ? bindings.of(node.name) : [];
  return all.length > 0 && all.every(({ kind }) => kind === "class" || kind === "import");
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}
