import type { ArrayExpression, CallExpression, LogicalExpression, Node } from "@babel/types";
import type { Edit } from "./edit.ts";
import { nodesOf } from "./parse-source.ts";
import type { ParsedScript } from "./parse-source.ts";

/** Bugs of what an app does: a change that is not made, a condition turned round, a number off. */
export function behaviourEdits(script: ParsedScript): Edit[] {
  const nodes = nodesOf(script);
  const edits = nodes.flatMap((node) => editsOf(node, script));
  return edits.filter((edit) => !isInTypes(edit, nodes, script.offset));
}

function editsOf(node: Node, { text, offset }: ParsedScript): Edit[] {
  const source = (part: Node): string => text.slice(part.start ?? 0, part.end ?? 0);
  const at = (part: Node, operator: string, by: string): Edit[] => [
    { operator, start: offset + (part.start ?? 0), end: offset + (part.end ?? 0), text: by },
  ];
  switch (node.type) {
    case "IfStatement":
    case "ConditionalExpression":
      return isOfStyle(source(node)) ? [] : at(node.test, "condition", `!(${source(node.test)})`);
    case "LogicalExpression":
      return showsMore(node) ? at(node.left, "condition", `!(${source(node.left)})`) : [];
    case "BinaryExpression":
      return arithmetic(node.operator, source(node.left), source(node.right)).flatMap((by) =>
        at(node, "arithmetic", by),
      );
    case "ExpressionStatement":
      return isChange(node.expression) ? at(node, "change not made", ";") : [];
    case "CallExpression":
      return methodEdit(node, source).flatMap((by) => at(node, "list", by));
    case "UnaryExpression":
      return node.operator === "!" ? at(node, "negation", source(node.argument)) : [];
    case "ArrayExpression":
      return addsToList(node) ? at(node, "not added", `[${spreads(node, source)}]`) : [];
    default:
      return [];
  }
}

/** `isOpen && <p>…</p>` */
function showsMore({ operator, right }: LogicalExpression): boolean {
  return operator === "&&" && right.type === "JSXElement";
}

/** `[...list, item]` */
function addsToList({ elements }: ArrayExpression): boolean {
  return elements.length > 1 && elements.some((element) => element?.type === "SpreadElement");
}

function spreads({ elements }: ArrayExpression, source: (node: Node) => string): string {
  const spread = elements.filter((element) => element?.type === "SpreadElement");
  return spread.map((element) => source(element)).join(", ");
}

const OTHER: Readonly<Record<string, string>> = {
  "-": "+",
  "===": "!==",
  "!==": "===",
  "<": ">=",
  ">": "<=",
  "<=": ">",
  ">=": "<",
};

function arithmetic(operator: string, left: string, right: string): string[] {
  if (operator === "+" && /^\d+$/.test(right)) return [`${left} - ${right}`];
  const other = OTHER[operator];
  return other === undefined ? [] : [`${left} ${other} ${right}`];
}

/** `setName(x)`, `dispatch(x)`, `list.push(x)`, `element.remove()`, `element.textContent = x`. */
function isChange(node: Node): boolean {
  if (node.type === "AssignmentExpression") {
    return node.left.type === "MemberExpression" && node.left.object.type !== "ThisExpression";
  }
  if (node.type !== "CallExpression") return false;
  return /^(?:set[A-Z]\w*|dispatch|push|unshift|splice|remove|removeItem|add|toggle|setItem|append|appendChild|navigate|setState|reset)$/.test(
    calledName(node),
  );
}

function calledName({ callee }: CallExpression): string {
  if (callee.type === "Identifier") return callee.name;
  if (callee.type === "MemberExpression" && callee.property.type === "Identifier")
    return callee.property.name;
  return "";
}

function methodEdit(call: CallExpression, source: (node: Node) => string): string[] {
  if (call.callee.type !== "MemberExpression") return [];
  const list = source(call.callee.object);
  const name = calledName(call);
  if (name === "filter" && call.arguments.length === 1) return [`${list}.filter(() => true)`];
  if (name === "sort" || name === "toSorted" || name === "reverse") return [list];
  return name === "trim" ? [list] : [];
}

/** Whether a condition only chooses a look. */
function isOfStyle(text: string): boolean {
  return /class|color|style|px|rem|icon/i.test(text) && text.length < 80;
}

function isInTypes(edit: Edit, nodes: readonly Node[], offset: number): boolean {
  return nodes.some(
    (node) =>
      node.type.startsWith("TSType") &&
      offset + (node.start ?? 0) <= edit.start &&
      edit.end <= offset + (node.end ?? 0),
  );
}
