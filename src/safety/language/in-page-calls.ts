import type { MemberExpression, Node, OptionalMemberExpression } from "@babel/types";
import { leadsAway } from "./in-page-names.ts";
import { isDeclared, type Scope } from "./in-page-scope.ts";
import { isReservedKey } from "./names.ts";
import { argumentsOf, isCallNode, isMemberNode, isNamed, memberNameOf, plain } from "./nodes.ts";

type Member = MemberExpression | OptionalMemberExpression;

/** Functions that a browser itself has at the window, which ask people for files and rights or end the page. */
const OF_BROWSERS =
  /^(?:[A-Z].*|close|eval|fetch|getDigitalGoodsService|getScreenDetails|open|query.*|request.*|show.*Picker|stop|webkit.*)$/;

/**
 * `window.closeBanner()`: a function of the app that is told nothing. Whatever stands there under that
 * name, without an argument it opens, sends and runs nothing of a test's.
 */
export function isUntoldOfApp(
  callee: Member,
  args: readonly Node[],
  scope: Scope | undefined,
): boolean {
  const name = memberNameOf(callee);
  if (args.length > 0 || name === undefined || isReservedKey(name) || leadsAway(name)) return false;
  if (OF_BROWSERS.test(name)) return false;
  return isGlobal(callee.object, "window", scope);
}

/**
 * `Object.fromEntries(Object.entries(localStorage))`: an object of texts. Of anything else it could be
 * one that has a function of the browser under a harmless name.
 */
export function isOfTexts(
  callee: Member,
  args: readonly Node[],
  scope: Scope | undefined,
): boolean {
  const [pairs, ...more] = args;
  const isMaker =
    memberNameOf(callee) === "fromEntries" && isGlobal(callee.object, "Object", scope);
  return isMaker && pairs !== undefined && more.length === 0 && areTexts(pairs, scope);
}

function areTexts(node: Node, scope: Scope | undefined): boolean {
  const pairs = plain(node);
  if (!isCallNode(pairs)) return false;
  if (pairs.type === "NewExpression") return isGlobal(pairs.callee, "URLSearchParams", scope);
  const { callee } = pairs;
  const [held] = argumentsOf(pairs);
  if (!isMemberNode(callee) || memberNameOf(callee) !== "entries" || held === undefined)
    return false;
  return isGlobal(callee.object, "Object", scope) && isStorage(held, scope);
}

function isStorage(node: Node, scope: Scope | undefined): boolean {
  return ["localStorage", "sessionStorage"].some((name) => isGlobal(node, name, scope));
}

function isGlobal(node: Node, name: string, scope: Scope | undefined): boolean {
  const value = plain(node);
  return isNamed(value, name) && !isDeclared(name, scope);
}
