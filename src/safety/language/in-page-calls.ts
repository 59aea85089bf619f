import type { MemberExpression, Node, OptionalMemberExpression } from "@babel/types";
import { leadsAway } from "./in-page-names.ts";
import { isLocation } from "./in-page-location.ts";
import { isDeclared, isFunctionName, isWindow, type Scope } from "./in-page-scope.ts";
import { isReservedKey } from "./names.ts";
import {
  argumentsOf,
  isCallNode,
  isFunctionValue,
  isMemberNode,
  isNamed,
  matches,
  memberNameOf,
  plain,
  readsMember,
} from "./nodes.ts";

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
  return isWindow(callee.object, scope);
}

/**
 * `history.back()`, `location.reload()`: the page goes to where it has been, as `page.goBack()` does.
 * `history.replaceState(state, "")` keeps a state, and leaves the address as it is.
 */
export function isBetweenPages(
  callee: Member,
  args: readonly Node[],
  scope: Scope | undefined,
): boolean {
  const name = memberNameOf(callee);
  if (name === "reload") return args.length === 0 && isLocation(callee.object, scope);
  if (!isHistory(plain(callee.object), scope)) return false;
  if (matches(name, "back forward")) return args.length === 0;
  if (matches(name, "pushState replaceState")) return args.length === 2 && !args.some(isSpread);
  return name === "go" && args.every(isNumber);
}

function isHistory(node: Node, scope: Scope | undefined): boolean {
  if (isGlobal(node, "history", scope)) return true;
  return isMemberNode(node) && memberNameOf(node) === "history" && isWindow(node.object, scope);
}

function isSpread({ type }: Node): boolean {
  return type === "SpreadElement";
}

/** `1`, `-1` */
function isNumber(node: Node): boolean {
  const value = node.type === "UnaryExpression" && node.operator === "-" ? node.argument : node;
  return value.type === "NumericLiteral";
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
  if (!isMemberNode(callee) || held === undefined) return false;
  if (memberNameOf(callee) === "map") return givesPairsOfText(held);
  if (memberNameOf(callee) !== "entries") return false;
  return isGlobal(callee.object, "Object", scope) && isStorage(held, scope);
}

/** `(node) => [node.id, node.getAttribute("data-a")]`: whatever it is called, it is a text. */
function givesPairsOfText(node: Node): boolean {
  if (!isFunctionValue(node) || node.body.type !== "ArrayExpression") return false;
  const [key, value, ...more] = node.body.elements;
  if (key?.type === "SpreadElement" || !value || more.length > 0) return false;
  return isTextForCertain(plain(value));
}

function isTextForCertain(node: Node): boolean {
  if (/^(?:Boolean|Null|Numeric|String|Template)Literal$/.test(node.type)) return true;
  if (node.type === "BinaryExpression") return true;
  return isCallNode(node) && readsMember(node.callee, "getAttribute hasAttribute matches");
}

function isStorage(node: Node, scope: Scope | undefined): boolean {
  return ["localStorage", "sessionStorage"].some((name) => isGlobal(node, name, scope));
}

function isGlobal(node: Node, name: string, scope: Scope | undefined): boolean {
  const value = plain(node);
  return isNamed(value, name) && !isDeclared(name, scope);
}

/** A function that is written there, one that is declared in the code, or a conversion. */
export function isHarmlessFunction(node: Node, scope: Scope | undefined): boolean {
  if (isFunctionValue(node)) return true;
  if (node.type !== "Identifier") return false;
  if (isDeclared(node.name, scope)) return isFunctionName(node.name, scope);
  return matches(node.name, "Boolean Number String parseInt parseFloat undefined");
}
