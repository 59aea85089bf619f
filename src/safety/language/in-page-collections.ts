import type { Node } from "@babel/types";
import { isCallNode, isMemberNode, matches, memberNameOf, plain, readsMember } from "./nodes.ts";
import { initialValue, isDeclared, isWindow, type Scope } from "./in-page-scope.ts";

const MAX_STEPS = 6;

/** Classes of JavaScript and the browser that hold what they are given, and do nothing with it. */
const COLLECTIONS: ReadonlySet<string> = new Set([
  "Array",
  "DataTransfer",
  "Map",
  "Set",
  "URL",
  "URLSearchParams",
]);

/** Parts of the browser's own objects that are collections. */
const PARTS: ReadonlySet<string> = new Set(["classList", "items", "searchParams"]);

/** Calls that give a list, whoever they belong to. */
const GIVES_LIST =
  "concat entries filter flat flatMap from getEntries getEntriesByName getEntriesByType keys map of slice sort split values";

/** Whether an expression of page code is a list or another collection of JavaScript for certain. */
export function isCollection(node: Node, scope: Scope | undefined, steps = MAX_STEPS): boolean {
  const value = plain(node);
  if (steps === 0) return false;
  switch (value.type) {
    case "ArrayExpression":
      return true;
    case "Identifier": {
      const init = initialValue(value.name, scope);
      return init !== undefined && isCollection(init, scope, steps - 1);
    }
    case "LogicalExpression": {
      const isLeft = isKept(value.left, scope) || isCollection(value.left, scope, steps - 1);
      return isLeft && isCollection(value.right, scope, steps - 1);
    }
    case "MemberExpression":
    case "OptionalMemberExpression":
      return isPart(value, scope, steps - 1);
    default:
      return isCallNode(value) && isMadeCollection(value, scope);
  }
}

/** `window.__errors ?? []`: what tests keep at the window has such names. */
function isKept(node: Node, scope: Scope | undefined): boolean {
  const value = plain(node);
  return (
    isMemberNode(value) && isWindow(value.object, scope) && matches(memberNameOf(value), /^__/)
  );
}

/** `element.classList`, `url.searchParams`, and what this code itself put at the window. */
function isPart(node: Node, scope: Scope | undefined, steps: number): boolean {
  if (!isMemberNode(node)) return false;
  const name = memberNameOf(node);
  if (name === undefined) return false;
  const owner = plain(node.object);
  if (isWindow(owner, scope)) {
    const kept = initialValue(`window.${name}`, scope);
    return kept !== undefined && isCollection(kept, scope, steps);
  }
  if (name === "searchParams" || name === "items") return isCollection(owner, scope, steps);
  return PARTS.has(name);
}

function isMadeCollection(call: Node, scope: Scope | undefined): boolean {
  if (!isCallNode(call)) return false;
  const { callee } = call;
  if (callee.type === "Identifier")
    return COLLECTIONS.has(callee.name) && !isDeclared(callee.name, scope);
  return readsMember(callee, GIVES_LIST);
}
