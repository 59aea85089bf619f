import { readArguments } from "./arguments.ts";
import { endOfTypes, peek, takeSign, takeTypes, type Cursor } from "./cursor.ts";
import { readBlock } from "./lambdas.ts";
import type { Argument, CallCode, Code } from "./syntax.ts";
import { isGroup, isSign, type Token } from "./tokens.ts";

/** A value with the members, calls and blocks that stand behind it. */
export function readPostfix(start: Code, cursor: Cursor): Code {
  let value = start;
  for (let more: Code | null = value; more !== null; more = readStep(value, cursor)) value = more;
  return value;
}

const MEMBERS = new Set([".", "?.", "::", "..", "?.."]);

function readStep(value: Code, cursor: Cursor): Code | null {
  const token = peek(cursor);
  if (token === undefined) return null;
  if (token.kind === "sign") return readSignStep(value, token, cursor);
  if (token.kind !== "group" || (token.isFresh && cursor.endsWithLine)) return null;
  // `[first, second][index]`
  const isIndexed = value.kind === "list" && token.open === "[";
  if (!isCallable(value) && !isIndexed) return null;
  if (token.open === "{") return withBlock(value, [], cursor);
  cursor.at += 1;
  const args = readArguments(token, cursor.context);
  if (token.open === "[")
    return {
      kind: "call",
      callee: member(value, "[]", token.line),
      args,
      types: [],
      line: token.line,
    };
  return withBlock(value, args, cursor) ?? withMethod(value, args, cursor) ?? call(value, args, []);
}

/** `new Listener() { void onClick(View v) { … } }` of Java: its first method is what matters of it. */
function withMethod(callee: Code, args: readonly Argument[], cursor: Cursor): CallCode | null {
  const body = peek(cursor);
  const name = callee.kind === "name" || callee.kind === "member" ? callee.name : "";
  if (cursor.context.traits.language !== "java" || !isGroup(body, "{") || !/^[A-Z]/u.test(name))
    return null;
  cursor.at += 1;
  const members = cursor.context.reader.statements(body.inner, cursor.context, name);
  const method = members.find(({ kind }) => kind === "function");
  if (method?.kind !== "function") return call(callee, args, []);
  const { parameters, body: statements, isExpression, line } = method;
  const value = { kind: "lambda" as const, parameters, body: statements, isExpression, line };
  return call(callee, [...args, { label: null, value, isTrailing: true }], []);
}

function readSignStep(value: Code, token: Token, cursor: Cursor): Code | null {
  if (token.kind !== "sign") return null;
  const { traits } = cursor.context;
  const isRange = token.text === ".." && traits.language === "kotlin";
  if (MEMBERS.has(token.text) && !isRange) return readMember(value, token.text, cursor);
  if (token.text === "<") return readTypedCall(value, cursor);
  if (token.text === "!!" || isUnwrapping(token, cursor)) {
    cursor.at += 1;
    return value;
  }
  return null;
}

/** `value!` and `value?` of Swift and Dart, which stand right behind the value. */
function isUnwrapping(token: Token, cursor: Cursor): boolean {
  if (token.isSpaced || token.isFresh) return false;
  const { language } = cursor.context.traits;
  if (isSign(token, "!")) return language !== "kotlin" && language !== "java";
  return isSign(token, "?") && language === "swift";
}

function readMember(value: Code, sign: string, cursor: Cursor): Code | null {
  const before = cursor.at;
  cursor.at += 1;
  const token = peek(cursor);
  if (token?.kind === "word" || token?.kind === "number") {
    cursor.at += 1;
    const isReference = sign === "::";
    const found: Code = { ...member(value, token.text, token.line), isReference };
    return sign === ".." || sign === "?.." ? cascade(value, found, cursor) : found;
  }
  // `f?.(x)`, `f?[0]`
  if (token?.kind === "group") return value;
  cursor.at = before;
  return null;
}

/** `value..name()`: what is done to it on the way leaves it what it is. */
function cascade(value: Code, found: Code, cursor: Cursor): Code {
  const done = readPostfixUpToCascade(found, cursor);
  const assigned = takeSign(cursor, "=") ? cursor.context.reader.expression(cursor, 2) : null;
  const operands = assigned === null ? [value, done] : [value, done, assigned];
  return { kind: "operation", operator: "..", operands, line: found.line };
}

function readPostfixUpToCascade(start: Code, cursor: Cursor): Code {
  let value = start;
  for (;;) {
    const token = peek(cursor);
    if (isSign(token, "..") || isSign(token, "?..")) return value;
    const more = readStep(value, cursor);
    if (more === null) return value;
    value = more;
  }
}

/** Whether a block on a new line may belong to what stands before it, as it does to a call of Kotlin. */
function mayGoOn({ tokens, at, endsWithLine, context: { traits } }: Cursor): boolean {
  return !endsWithLine || (traits.language === "kotlin" && isGroup(tokens[at - 1], "("));
}

function readTypedCall(value: Code, cursor: Cursor): Code | null {
  if (!isCallable(value) || value.kind === "call") return null;
  const end = endOfTypes(cursor, cursor.at);
  const after = end === null ? undefined : cursor.tokens[end];
  const isCalled =
    isGroup(after, "(") ||
    (isGroup(after, "{") && cursor.context.traits.hasTrailingBlocks) ||
    isSign(after, ".") ||
    isSign(after, "::");
  if (end === null || !isCalled) return null;
  const types = takeTypes(cursor);
  const group = peek(cursor);
  if (!isGroup(group, "(")) {
    if (isGroup(group, "{")) return withBlock(value, [], cursor, types);
    return value;
  }
  cursor.at += 1;
  const args = readArguments(group, cursor.context);
  return withBlock(value, args, cursor, types) ?? call(value, args, types);
}

function isCallable({ kind }: Code): boolean {
  return kind === "name" || kind === "member" || kind === "call";
}

/** The call with the blocks behind it; null where there is none. */
function withBlock(
  callee: Code,
  args: readonly Argument[],
  cursor: Cursor,
  types: readonly string[] = [],
): CallCode | null {
  const { context, isBeforeBlock } = cursor;
  if (!context.traits.hasTrailingBlocks || isBeforeBlock) return null;
  const blocks: Argument[] = [];
  for (let label: string | null = null; ;) {
    const token = peek(cursor);
    const isFirst = blocks.length === 0;
    if (!isGroup(token, "{") || (isFirst && token.isFresh && !mayGoOn(cursor))) break;
    if (!isFirst && label === null) break;
    cursor.at += 1;
    blocks.push({ label, value: readBlock(token, context), isTrailing: true });
    label = nextLabel(cursor);
  }
  return blocks.length === 0 ? null : call(callee, [...args, ...blocks], types);
}

/** `} label: {` of Swift. */
function nextLabel(cursor: Cursor): string | null {
  const word = peek(cursor);
  const isLabel =
    cursor.context.traits.language === "swift" &&
    word?.kind === "word" &&
    isSign(peek(cursor, 1), ":") &&
    isGroup(peek(cursor, 2), "{");
  if (!isLabel) return null;
  cursor.at += 2;
  return word.text;
}

function call(callee: Code, args: readonly Argument[], types: readonly string[]): CallCode {
  return { kind: "call", callee, args, types, line: callee.line };
}

function member(of: Code, name: string, line: number): Extract<Code, { kind: "member" }> {
  return { kind: "member", of, name, isReference: false, line };
}
