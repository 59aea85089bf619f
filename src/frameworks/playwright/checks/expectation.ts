import type { Node } from "@babel/types";
import { dottedName, methodCall } from "./syntax.ts";

/** `expect(subject).not.matcher(args)`. */
export interface ExpectCall {
  readonly subject: Node | null;
  readonly matcher: string;
  readonly negated: boolean;
  readonly args: readonly Node[];
}

const EXPECT: ReadonlySet<string> = new Set(["expect", "expect.soft", "expect.poll"]);
const MODIFIERS: ReadonlySet<string> = new Set(["not", "resolves", "rejects"]);

/** The parts of an assertion; null when the node is none. */
export function expectCall(node: Node): ExpectCall | null {
  const call = methodCall(node);
  if (call === null) return null;
  let object: Node = call.object;
  let negated = false;
  while (object.type === "MemberExpression" && object.property.type === "Identifier") {
    if (!MODIFIERS.has(object.property.name)) return null;
    negated ||= object.property.name === "not";
    object = object.object;
  }
  if (object.type !== "CallExpression" || !EXPECT.has(dottedName(object.callee) ?? "")) return null;
  return { subject: object.arguments[0] ?? null, matcher: call.name, negated, args: call.args };
}
