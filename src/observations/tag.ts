import { blocksIn } from "./comment-blocks.ts";
import type { Node } from "@babel/types";
import type { Source } from "./source.ts";

/** The element in whose tag or content a literal stands. */
export interface Tag {
  readonly name: string;
  /** The text of its opening tag. */
  readonly opening: string;
  /** The attribute or property whose value the literal is; null for content. */
  readonly attribute: string | null;
  /** True when it is there on a condition, or once for each of several things. */
  readonly isConditional: boolean;
}

/** The tag around a place of a file; null when no element is seen to be made of what stands there. */
export function tagAround(source: Source, offset: number): Tag | null {
  const found = source.tree === null ? null : inTree(source, offset);
  return found ?? inWords(source.text, offset);
}

function inTree({ text, tree }: Source, offset: number): Tag | null {
  const around = tree?.around(offset) ?? [];
  const isConditional = isMadeLater(around);
  for (const [index, node] of around.entries()) {
    if (node.type === "JSXElement") {
      const { openingElement } = node;
      const opening = pieceOf(text, openingElement);
      const name = pieceOf(text, openingElement.name);
      const attribute = attributeIn(around.slice(0, index));
      return { name, opening, attribute, isConditional };
    }
    const name = node.type === "CallExpression" ? nameOfCall(node, text) : null;
    if (name !== null) {
      const attribute = attributeIn(around.slice(0, index));
      return { name, opening: pieceOf(text, node), attribute, isConditional };
    }
  }
  return null;
}

/** True when what stands there is made on a condition, for each of several things, or by a handler. */
function isMadeLater(around: readonly Node[]): boolean {
  return (
    around.some(
      (node, index) => isCondition(node) || isHandler(node) || isCallback(around, index),
    ) || isOnlyPassedOn(around)
  );
}

function isCondition(node: Node): boolean {
  if (node.type === "ConditionalExpression" || node.type === "LogicalExpression") return true;
  if (node.type === "IfStatement") return true;
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return false;
  const { property } = node.callee;
  return property.type === "Identifier" && ["map", "forEach", "flatMap"].includes(property.name);
}

/** The value of `onclick`, `onClick` or `on:click`. */
function isHandler(node: Node): boolean {
  const name =
    node.type === "JSXAttribute"
      ? node.name
      : node.type === "ObjectProperty" || node.type === "ObjectMethod"
        ? node.key
        : null;
  const isNamed = name?.type === "JSXIdentifier" || name?.type === "Identifier";
  return isNamed && /^on[A-Z:a-z]/u.test(name.name);
}

const FUNCTIONS: ReadonlySet<Node["type"]> = new Set([
  "ArrowFunctionExpression",
  "FunctionExpression",
  "FunctionDeclaration",
  "ObjectMethod",
  "ClassMethod",
]);

/** A function inside of another that is handed to a call: nobody knows whether and how often it runs. */
function isCallback(around: readonly Node[], index: number): boolean {
  const [node, parent] = around.slice(index);
  if (node === undefined || !FUNCTIONS.has(node.type)) return false;
  const isArgument = parent?.type === "CallExpression" && parent.callee !== node;
  return isArgument && around.slice(index + 1).some(({ type }) => FUNCTIONS.has(type));
}

/** Inside of a function that does not give what stands there to its caller, but does something with it. */
function isOnlyPassedOn(around: readonly Node[]): boolean {
  const index = around.findIndex(({ type }) => FUNCTIONS.has(type));
  if (index === -1) return false;
  const within = around.slice(0, index);
  const hasBlock = within.at(-1)?.type === "BlockStatement";
  const isGiven = within.some(
    ({ type }) => type === "ReturnStatement" || type === "VariableDeclarator",
  );
  return hasBlock && !isGiven;
}

function attributeIn(around: readonly Node[]): string | null {
  for (const node of around) {
    if (node.type === "JSXAttribute" && node.name.type === "JSXIdentifier") return node.name.name;
    if (node.type !== "ObjectProperty") continue;
    if (node.key.type === "Identifier") return node.key.name;
    if (node.key.type === "StringLiteral") return node.key.value;
  }
  return null;
}

const HTML_NAME =
  /^(?:a|button|input|label|select|textarea|option|h[1-6]|p|span|div|li|strong|em|td|th|header|footer|nav|main|section|form|img|legend|summary)$/u;

/** `h("button", …)`, `m("input.field[type=email]", …)`, `button(…)`; null for any other call. */
function nameOfCall(node: Extract<Node, { type: "CallExpression" }>, text: string): string | null {
  const [first] = node.arguments;
  const selector =
    first?.type === "StringLiteral" ? /^[a-z][a-z0-9]*/u.exec(first.value)?.[0] : undefined;
  if (selector !== undefined && HTML_NAME.test(selector)) return selector;
  const called = /(?<![\w$])[\w$]+$/u.exec(pieceOf(text, node.callee))?.[0] ?? "";
  return HTML_NAME.test(called) ? called : null;
}

function pieceOf(text: string, { start, end }: Pick<Node, "start" | "end">): string {
  return text.slice(start ?? 0, end ?? 0);
}

const TAGS =
  /<(?<close>\/)?(?<name>[A-Za-z][\w.:-]*)(?<rest>(?:"[^"]*"|'[^']*'|\{\{[^{}]*\}\}|\{[^{}]*\}|[^<>"'])*)>/gu;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/iu;
const ON_A_CONDITION =
  /\b(?:v-if|v-else|v-else-if|v-show|v-for|x-show|x-if|x-for|ng-if|ng-show|ng-hide|ng-repeat|hidden)\b|\*ng(?:If|For)|\s(?:if|show|hide|each)\s*=\s*["'{]/u;
const BLOCK =
  /\{\{?[#@]\s*(?:if|each|unless|await|for)\b|<%[-=]?\s*(?:if|unless|for)\b|\{%\s*(?:if|for)\b|@(?:if|for|foreach|switch)\s*\(/gu;
const END_OF_BLOCK =
  /\{\{?\/\s*(?:if|each|unless|await)\b|<%[-=]?\s*end\b|\{%\s*end(?:if|for)\b|@end(?:if|for|foreach)\b/gu;

interface Open {
  readonly name: string;
  readonly opening: string;
}

/** The tags of a text, without those in comments of HTML. */
function* tagsIn(text: string): Iterable<RegExpExecArray> {
  const comments = blocksIn(text).filter(({ start }) => text.startsWith("<!--", start));
  let [comment] = comments;
  for (const match of text.matchAll(TAGS)) {
    while (comment !== undefined && comment.end <= match.index) {
      comments.shift();
      [comment] = comments;
    }
    if (comment === undefined || match.index < comment.start) yield match;
  }
}

/** Reads tags by their words: of HTML, of templates, and of HTML inside of strings. */
function inWords(text: string, offset: number): Tag | null {
  const open: Open[] = [];
  for (const match of tagsIn(text)) {
    const { index, 0: opening, groups } = match;
    if (index > offset) break;
    const name = groups?.["name"];
    if (name === undefined) continue;
    if (offset < index + opening.length) {
      const attribute = /(?<![\w:@.-])([\w:@.-]+)\s*=\s*\{?\s*["'`]?[^"'`=]*$/u.exec(
        text.slice(index, offset),
      )?.[1];
      return tagOf([...open, { name, opening }], attribute ?? null, text.slice(0, index));
    }
    if (groups?.["close"] !== undefined) closeTag(open, name);
    else if (!VOID.test(name) && !opening.endsWith("/>")) open.push({ name, opening });
  }
  return tagOf(open, null, text.slice(0, offset)) ?? byCall(text.slice(0, offset));
}

function closeTag(open: Open[], name: string): void {
  const index = open.findLastIndex((tag) => tag.name === name);
  if (index !== -1) open.length = index;
}

function tagOf(open: readonly Open[], attribute: string | null, before: string): Tag | null {
  const tag = open.at(-1);
  if (tag === undefined || /^(?:script|style|template|html|body|head)$/iu.test(tag.name))
    return null;
  const blocks = (before.match(BLOCK)?.length ?? 0) - (before.match(END_OF_BLOCK)?.length ?? 0);
  const isConditional = blocks > 0 || open.some(({ opening }) => ON_A_CONDITION.test(opening));
  return { ...tag, attribute, isConditional };
}

/** Languages whose elements are calls or begin a line: `button [ … ]`, `%button`, `button.primary`. */
const ELEMENT_CALL =
  /(?:^|[^\w.])(?<name>a|button|input|label|select|textarea|h[1-6]|p|span|li|strong|option)\s*(?:\[|\()[^\n]{0,200}$|^\s*%?(?<line>a|button|input|label|h[1-6]|p|span|li)\b[^\n]*$/mu;

function byCall(before: string): Tag | null {
  const near = before.slice(-300);
  const match = ELEMENT_CALL.exec(near.slice(near.lastIndexOf("\n", near.length - 1) + 1));
  const name = match?.groups?.["name"] ?? match?.groups?.["line"];
  return name === undefined
    ? null
    : { name, opening: match?.[0] ?? "", attribute: null, isConditional: false };
}
