import type { Node } from "@babel/types";
import { PAGE_GLOBALS } from "./in-page-globals.ts";
import { isDeclared, type Scope } from "./in-page-scope.ts";
import { isMemberNode, memberNameOf, plain } from "./nodes.ts";

/** `location`, `window.location`, `document.location` */
export function isLocation(node: Node, scope: Scope | undefined): boolean {
  const object = plain(node);
  if (object.type === "Identifier")
    return object.name === "location" && !isDeclared("location", scope);
  return isMemberNode(object) && memberNameOf(object) === "location" && isWindow(object.object);
}

/** What holds every name of the browser. */
function isWindow(node: Node): boolean {
  const object = plain(node);
  return !(object.type === "Identifier" && !PAGE_GLOBALS.has(object.name));
}

/** `fetch(location.href)`: the page asks once more for itself. */
export function isReadingItself(
  name: string,
  [address, ...more]: readonly Node[],
  scope: Scope | undefined,
): boolean {
  if (name !== "fetch" || isDeclared("fetch", scope) || more.length > 0) return false;
  const isHref = isMemberNode(address) && memberNameOf(address) === "href";
  return isHref && plain(address.object).type === "Identifier" && isLocation(address.object, scope);
}
