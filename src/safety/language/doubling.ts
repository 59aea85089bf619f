import type { Node } from "@babel/types";
import { someNode } from "./loop-conditions.ts";
import {
  argumentsOf,
  isCallNode,
  isMemberNode,
  matches,
  memberNameOf,
  plain,
  readsMember,
} from "./nodes.ts";

const LOOPS = /^(?:For|ForOf|ForIn|While|DoWhile)Statement$/;

/**
 * Whether a loop makes something of twice itself at each turn: `text += text`, `list = [...list, ...list]`,
 * `list.push(...list)`. After thirty turns it fills the memory.
 */
export function doubles(node: Node): boolean {
  if (isCallNode(node) && isMemberNode(node.callee) && memberNameOf(node.callee) === "forEach")
    return argumentsOf(node).some((body) => "body" in body && holdsDoubling(body));
  return LOOPS.test(node.type) && holdsDoubling(node);
}

function holdsDoubling(loop: Node): boolean {
  const parts = "body" in loop && isNode(loop.body) ? loop.body : loop;
  const grown = new Set<string>();
  someNode(parts, (node) => {
    const key =
      node.type === "AssignmentExpression" && !isCount(node) ? keyOf(node.left) : undefined;
    if (key !== undefined) grown.add(key);
    return false;
  });
  return someNode(parts, (node) => {
    if (node.type === "AssignmentExpression") {
      const own = node.operator === "+=" && grown.has(keyOf(node.left) ?? "") ? 1 : 0;
      return own + mentions(node.right, grown) > 1;
    }
    return isCallNode(node) && extendsByItself(node);
  });
}

/** `index += 1` */
function isCount({ operator, right }: Node & { type: "AssignmentExpression" }): boolean {
  return operator !== "=" && right.type === "NumericLiteral";
}

/** `list.push(...list)` */
function extendsByItself(call: Node & { callee: Node; arguments: readonly Node[] }): boolean {
  const { callee } = call;
  if (!readsMember(callee, "push splice unshift")) return false;
  const list = keyOf(callee.object);
  if (list === undefined) return false;
  return call.arguments.some(
    (one) => one.type === "SpreadElement" && mentions(one.argument, new Set([list])) > 0,
  );
}

/** What a variable or a field is called, whoever has the field: `text`, `.text`. */
function keyOf(node: Node): string | undefined {
  const value = plain(node);
  if (value.type === "Identifier") return value.name;
  return isMemberNode(value) ? `.${memberNameOf(value) ?? ""}` : undefined;
}

/** How often names stand in what is put together: in sums, texts, lists, `concat` and `repeat`. */
function mentions(node: Node, names: ReadonlySet<string>): number {
  const value = plain(node);
  const sum = (parts: readonly (Node | null)[]) =>
    parts.reduce((count, part) => count + (part === null ? 0 : mentions(part, names)), 0);
  switch (value.type) {
    case "Identifier":
      return names.has(value.name) ? 1 : 0;
    case "BinaryExpression":
      return value.operator === "+" ? sum([value.left, value.right]) : 0;
    case "TemplateLiteral":
      return sum(value.expressions);
    case "ArrayExpression":
      return sum(value.elements);
    case "SpreadElement":
      return mentions(value.argument, names);
    default:
      if (isMemberNode(value)) return names.has(keyOf(value) ?? "") ? 1 : 0;
      if (!isCallNode(value) || !isMemberNode(value.callee)) return 0;
      if (!matches(memberNameOf(value.callee), "concat join toString")) return 0;
      return sum([value.callee.object, ...value.arguments]);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}
