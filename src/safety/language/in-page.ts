import { parseExpression } from "@babel/parser";
import type {
  MemberExpression,
  Node,
  OptionalMemberExpression,
  VariableDeclaration,
} from "@babel/types";
import { eachName } from "./bindings.ts";
import {
  childrenAt,
  declaredIn,
  isCounter,
  isDeclared,
  isFunctionName,
  isNameOfFunction,
  isScope,
  NOTHING,
  type Scope,
} from "./in-page-scope.ts";
import { isCollection } from "./in-page-collections.ts";
import { isBetweenPages, isHarmlessFunction, isOfTexts, isUntoldOfApp } from "./in-page-calls.ts";
import { isLocation, isReadingItself } from "./in-page-location.ts";
import { isSameName, isWritableMember, mayHide } from "./in-page-writes.ts";
import {
  isCallableInPage,
  isReadableOfLocation,
  isTakenByLibraries,
  leadsAway,
  TAKES_FUNCTION,
} from "./in-page-names.ts";
import { PAGE_GLOBALS } from "./in-page-globals.ts";
import { PAGE_PARTS } from "./in-page-parts.ts";
import { isReservedKey, isReservedMember } from "./names.ts";
import {
  type AnyCall,
  argumentsOf,
  type FunctionNode,
  isCallNode,
  isFunctionNode,
  isFunctionValue,
  isMemberNode,
  isNamed,
  memberNameOf,
  plain,
  writtenName,
} from "./nodes.ts";

/** A part of page code that is outside the language of it. */
export interface PageProblem {
  readonly node: Node;
  readonly what: string;
}

/**
 * What is outside the language in code that runs in the page: it may read the page, keep small data
 * in the browser's storage and dispatch events; it sends nothing, loads nothing, leaves nothing.
 * Scopes are told apart here, for a browser has more names than anybody can list.
 */
export function pageProblem(code: Node): PageProblem | undefined {
  const found: PageProblem[] = [];
  visit(plain(code), undefined, (node, what) => found.push({ node, what }));
  return found[0];
}

/** The same for code that is given as text. */
export function pageTextProblem(code: string): string | undefined {
  try {
    const node = parseExpression(code);
    return pageProblem(node)?.what;
  } catch {
    return "text that is no expression";
  }
}

type Member = MemberExpression | OptionalMemberExpression;
type Refuse = (node: Node, what: string) => void;

function visit(node: Node, scope: Scope | undefined, refuse: Refuse): void {
  if (isFunctionNode(node)) return visitFunction(node, { outer: scope, isExecutor: false }, refuse);
  if (node.type === "Identifier") return visitName(node, scope, refuse);
  if (isMemberNode(node)) return visitMember(node, scope, refuse);
  if (isCallNode(node)) return visitCall(node, scope, refuse);
  if (node.type === "AssignmentExpression") return visitAssignment(node, scope, refuse);
  if (node.type === "ObjectExpression") return visitObject(node, scope, refuse);
  if (node.type === "VariableDeclaration") return visitVariables(node, scope, refuse);
  visitParts(node, scope, refuse);
}

function visitVariables(
  { declarations, kind }: VariableDeclaration,
  scope: Scope | undefined,
  refuse: Refuse,
): void {
  for (const { id, init } of declarations) {
    if (kind === "var") eachName(id, [], (name) => refuseTwin(id, name, scope, refuse));
    if (init) visit(plain(init), scope, refuse);
    visitPattern(id, scope, refuse);
  }
}

function refuseTwin(id: Node, name: string, scope: Scope | undefined, refuse: Refuse): void {
  if (isNameOfFunction(name, scope)) refuse(id, "a variable of a function's name");
}

/** Kinds that say nothing themselves; what they are made of is looked at. */
function visitParts(node: Node, scope: Scope | undefined, refuse: Refuse): void {
  const parts = PAGE_PARTS.get(node.type);
  const isOdd = node.type === "ForOfStatement" && node.left.type !== "VariableDeclaration";
  if (parts === undefined || isOdd) return refuse(node, `\`${node.type}\``);
  const inner = isScope(node) ? { ...declaredIn(node), outer: scope } : scope;
  for (const part of parts) {
    for (const child of childrenAt(node, part)) visit(plain(child), inner, refuse);
  }
}

function visitFunction(
  node: FunctionNode,
  { outer, isExecutor }: { outer: Scope | undefined; isExecutor: boolean },
  refuse: Refuse,
): void {
  if (node.generator || node.type.endsWith("Method")) return refuse(node, "a method or generator");
  const names = new Set<string>();
  for (const param of node.params) eachName(param, [], (name) => names.add(name));
  const functions = isExecutor ? settlers(node) : NOTHING;
  const scope = { names, functions, counters: NOTHING, values: new Map(), outer };
  for (const param of node.params) visitPattern(param, scope, refuse);
  visit(plain(node.body), scope, refuse);
}

/** `resolve` and `reject`, which a promise hands to the function that it is made with. */
function settlers({ params }: FunctionNode): ReadonlySet<string> {
  return new Set(params.slice(0, 2).flatMap((one) => (one.type === "Identifier" ? one.name : [])));
}

/** The names of a pattern are declared; its keys are read. */
function visitPattern(pattern: Node, scope: Scope | undefined, refuse: Refuse): void {
  if (pattern.type === "ObjectPattern") {
    for (const property of pattern.properties) {
      if (property.type === "RestElement") continue;
      const name = writtenName(property.key, property.computed);
      if (name === undefined || isReservedMember(name) || leadsAway(name))
        refuse(property, "a computed name");
      visitPattern(property.value, scope, refuse);
    }
  } else if (pattern.type === "ArrayPattern") {
    for (const element of pattern.elements) if (element) visitPattern(element, scope, refuse);
  } else if (pattern.type === "AssignmentPattern") {
    visit(plain(pattern.right), scope, refuse);
    visitPattern(pattern.left, scope, refuse);
  } else if (pattern.type === "RestElement") visitPattern(pattern.argument, scope, refuse);
  else if (pattern.type !== "Identifier") refuse(pattern, `\`${pattern.type}\``);
}

function visitName(
  node: Node & { type: "Identifier" },
  scope: Scope | undefined,
  refuse: Refuse,
): void {
  if (isDeclared(node.name, scope) || PAGE_GLOBALS.get(node.name)?.value) return;
  refuse(node, `\`${node.name.slice(0, 40)}\``);
}

function visitMember(node: Node, scope: Scope | undefined, refuse: Refuse): void {
  if (!isMemberNode(node)) return;
  const name = memberNameOf(node);
  if (isLocation(node.object, scope)) {
    if (name === undefined || !isReadableOfLocation(name))
      refuse(node, "`location` other than to read an address");
    return;
  }
  visit(plain(node.object), scope, refuse);
  if (name === undefined) {
    const isItem = node.computed && isCounter(node.property, scope);
    if (!isItem) refuse(node, "a computed name");
  } else if (isReservedMember(name) || leadsAway(name)) {
    // Anything else may be read, for what is read is never called; an address leads away when it is.
    refuse(node, `\`.${name.slice(0, 40)}\``);
  }
}

function visitCall(node: AnyCall, scope: Scope | undefined, refuse: Refuse): void {
  const callee = plain(node.callee);
  const isNew = node.type === "NewExpression";
  const args = argumentsOf(node);
  if (isNew && isNamed(callee, "Promise")) {
    const [executor, ...more] = args;
    if (!isFunctionValue(executor) || more.length > 0)
      return refuse(node, "a promise without a function");
    return visitFunction(executor, { outer: scope, isExecutor: true }, refuse);
  }
  if (callee.type === "Identifier") visitNamedCall(callee, { isNew, args }, scope, refuse);
  else if (isMemberNode(callee) && !isNew) visitMethodCall(callee, args, scope, refuse);
  else if (isFunctionValue(callee)) visit(callee, scope, refuse);
  else refuse(node, "a call of what is not written as a name");
  for (const argument of args) visit(argument, scope, refuse);
  visitHandedFunction(callee, args, scope, refuse);
}

type Named = Node & { type: "Identifier" };

interface Handed {
  readonly isNew: boolean;
  readonly args: readonly Node[];
}

/** A function of the code itself is looked at where it stands. */
function visitNamedCall(
  callee: Named,
  { isNew, args }: Handed,
  scope: Scope | undefined,
  refuse: Refuse,
): void {
  if (!isNew && isFunctionName(callee.name, scope)) return;
  if (!isNew && isReadingItself(callee.name, args, scope)) return;
  const use = isDeclared(callee.name, scope) ? undefined : PAGE_GLOBALS.get(callee.name);
  if (!(isNew ? use?.create : use?.call)) refuse(callee, `\`${callee.name.slice(0, 40)}(…)\``);
}

function visitMethodCall(
  callee: Member,
  args: readonly Node[],
  scope: Scope | undefined,
  refuse: Refuse,
): void {
  const name = memberNameOf(callee);
  const isListed =
    name !== undefined &&
    isCallableInPage(name) &&
    (!isTakenByLibraries(name) || isCollection(callee.object, scope));
  if (isBetweenPages(callee, args, scope)) return;
  const isFine = isListed || isOfTexts(callee, args, scope) || isUntoldOfApp(callee, args, scope);
  if (isFine) return visit(plain(callee.object), scope, refuse);
  refuse(callee, `\`.${name?.slice(0, 40) ?? "[…]"}(…)\``);
}

/** A function that a call runs has to be written in the code. */
function visitHandedFunction(
  callee: Node,
  args: readonly Node[],
  scope: Scope | undefined,
  refuse: Refuse,
): void {
  const position = TAKES_FUNCTION.get(calleeNameOf(callee));
  if (position !== undefined && args.some(({ type }) => type === "SpreadElement"))
    return refuse(callee, "arguments that are spread");
  const handed = position === undefined ? undefined : args[position];
  const isPlain = position === 1 && handed !== undefined && PLAIN.test(handed.type);
  if (handed !== undefined && !isPlain && !isHarmlessFunction(handed, scope)) {
    refuse(handed, "a function that is not written there");
  }
}

function calleeNameOf(callee: Node): string {
  if (callee.type === "Identifier") return callee.name;
  return (isMemberNode(callee) ? memberNameOf(callee) : undefined) ?? "";
}

/** What replaces a match or chooses keys may be text or a list as well. */
const PLAIN = /^(?:String|Numeric|Null|RegExp)Literal$|^TemplateLiteral$|^ArrayExpression$/;

function visitAssignment(
  node: Node & { type: "AssignmentExpression" },
  scope: Scope | undefined,
  refuse: Refuse,
): void {
  visit(plain(node.right), scope, refuse);
  const target = plain(node.left);
  if (target.type === "Identifier") {
    const isFixed = isCounter(target, scope) || isFunctionName(target.name, scope);
    if (!isDeclared(target.name, scope) || isFixed) refuse(target, `\`${target.name} = …\``);
    return;
  }
  if (!isMemberNode(target) || !isWritableMember(target, node.right, scope)) {
    const name = isMemberNode(target) ? memberNameOf(target) : undefined;
    return refuse(target, `\`.${name?.slice(0, 40) ?? "[…]"} = …\``);
  }
  visit(plain(target.object), scope, refuse);
}

function visitObject(
  node: Node & { type: "ObjectExpression" },
  scope: Scope | undefined,
  refuse: Refuse,
): void {
  for (const property of node.properties) {
    if (property.type === "SpreadElement") visit(plain(property.argument), scope, refuse);
    else if (property.type === "ObjectMethod") refuse(property, "a method");
    else {
      const name = writtenName(property.key, property.computed);
      if (name === undefined || isReservedKey(name)) refuse(property, "a computed name");
      else if (mayHide(name, property.value, scope) && !isSameName(property.value, name))
        refuse(property, `\`${name.slice(0, 40)}: …\` with a function of something else`);
      visit(plain(property.value), scope, refuse);
    }
  }
}
