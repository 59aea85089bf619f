import type { Node } from "@babel/types";
import { PAGE_GLOBALS } from "./in-page-globals.ts";
import { isCallableInPage, isWritableInPage } from "./in-page-names.ts";
import { isDeclared, isFunctionName, isWindow, type Scope } from "./in-page-scope.ts";
import { isReservedKey } from "./names.ts";
import { isMemberNode, matches, memberNameOf, plain } from "./nodes.ts";

/** Whether code in the page may give this member that value. */
export function isWritableMember(target: Node, value: Node, scope: Scope | undefined): boolean {
  if (!isMemberNode(target)) return false;
  const name = memberNameOf(target);
  if (name === undefined || isReservedKey(name)) return false;
  // What a test keeps at the window, or puts in place of a source of chance.
  const isOwn = isHolder(target.object, scope) && name !== "location";
  return (isOwn || isWritableInPage(name)) && !mayHide(name, value, scope);
}

/**
 * Whether a function of somebody else would be called by the harmless name that it is put under:
 * `window.get = window.fetch`.
 */
export function mayHide(name: string, value: Node, scope: Scope | undefined): boolean {
  const isCalled = isCalledByName(name);
  const given = plain(value);
  if (isCalled && /^(?:Assignment|Conditional|Logical)Expression$/.test(given.type)) return true;
  if (!isCalled || !(isMemberNode(given) || given.type === "Identifier")) return false;
  return given.type !== "Identifier" || !isFunctionName(given.name, scope);
}

/** Names by which JavaScript or a browser calls what an object has: `JSON.stringify` calls `toJSON(key)`. */
const CALLED_UNASKED: ReadonlySet<string> = new Set(["handleEvent", "toJSON", "valueOf"]);

function isCalledByName(name: string): boolean {
  const use = PAGE_GLOBALS.get(name);
  const isWritten = isCallableInPage(name) || use?.call === true || use?.create === true;
  return isWritten || name.startsWith("on") || CALLED_UNASKED.has(name);
}

/** `window`, `Math`, `Date`, `navigator` */
function isHolder(node: Node, scope: Scope | undefined): boolean {
  const object = plain(node);
  if (isWindow(object, scope)) return true;
  return (
    object.type === "Identifier" &&
    matches(object.name, "Math Date navigator") &&
    !isDeclared(object.name, scope)
  );
}

/** `{ min: input.min }` */
export function isSameName(node: Node, name: string): boolean {
  const value = plain(node);
  return isMemberNode(value) && memberNameOf(value) === name;
}
