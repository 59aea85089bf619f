import type { Node } from "@babel/types";
import { isLocalHost } from "../external-url.ts";
import type { Visit } from "../syntax.ts";
import { matches, plain, readsMember, writtenName } from "./nodes.ts";
import type { Problem } from "./spec.ts";

/** Headers by which whoever stands before the app sends a request on to another one. */
const SAYS_WHERE_TO =
  /^(?::authority|forwarded|host|proxy-[a-z-]+|x-(?:original-)?host|x-forwarded-(?:host|server))$/i;
const OF_HEADERS = /headers$/i;

/**
 * Headers of requests that are meant for another host: a server that answers for several would send
 * the request there, with all that is in it, though its address is the app's own.
 */
export function foreignHeaders(visits: readonly Visit[]): readonly Problem[] {
  return visits.flatMap((visit): readonly Problem[] => {
    const given = givenHeader(visit);
    if (given === undefined || isThisMachine(given)) return [];
    const message = "a header sends the request to another host; leave it out";
    return [{ rule: "external-origin", node: visit.node, message }];
  });
}

/** What such a header is given here; undefined where none is. */
function givenHeader({ node, parent }: Visit): Node | undefined {
  if (node.type === "AssignmentExpression") {
    const target = plain(node.left);
    if (!readsMember(target, SAYS_WHERE_TO)) return undefined;
    return isCalledHeaders(plain(target.object)) ? node.right : undefined;
  }
  if (node.type !== "ObjectProperty" || parent?.parent === undefined) return undefined;
  const name = writtenName(node.key, node.computed);
  return matches(name, SAYS_WHERE_TO) && isHeaders(parent.parent) ? node.value : undefined;
}

/** `headers: {…}`, `const headers = {…}`, `setExtraHTTPHeaders({…})` */
function isHeaders({ node }: Visit): boolean {
  if (node.type === "ObjectProperty")
    return matches(writtenName(node.key, node.computed), OF_HEADERS);
  if (node.type === "VariableDeclarator") return isCalledHeaders(node.id);
  return node.type === "CallExpression" && isCalledHeaders(node.callee);
}

function isCalledHeaders(node: Node): boolean {
  if (node.type === "Identifier") return OF_HEADERS.test(node.name);
  return readsMember(node, OF_HEADERS);
}

/** `"localhost:3000"`, `"shop.localhost"` */
function isThisMachine(value: Node): boolean {
  return value.type === "StringLiteral" && isLocalHost(value.value.replace(/:[0-9]+$/, ""));
}
