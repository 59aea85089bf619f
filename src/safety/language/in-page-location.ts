import type { Node } from "@babel/types";
import { isDeclared, isWindow, type Scope } from "./in-page-scope.ts";
import { isMemberNode, isNamed, memberNameOf, plain } from "./nodes.ts";

/** `location`, `window.location`, `document.location` */
export function isLocation(node: Node, scope: Scope | undefined): boolean {
  const object = plain(node);
  if (object.type === "Identifier")
    return object.name === "location" && !isDeclared("location", scope);
  if (!isMemberNode(object) || memberNameOf(object) !== "location") return false;
  return isWindow(object.object, scope) || isDocument(object.object, scope);
}

/** `document`, `window.document` */
function isDocument(node: Node, scope: Scope | undefined): boolean {
  const object = plain(node);
  if (isNamed(object, "document")) return !isDeclared("document", scope);
  return (
    isMemberNode(object) && memberNameOf(object) === "document" && isWindow(object.object, scope)
  );
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
