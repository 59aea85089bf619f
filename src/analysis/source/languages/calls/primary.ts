import { readItems } from "./arguments.ts";
import { cursorOn, next, peek, takeTypes, type Cursor } from "./cursor.ts";
import { readBlock, readFunction, startsFunction } from "./lambdas.ts";
import type { Code } from "./syntax.ts";
import { isGroup, isSign, type GroupToken, type TextToken, type Token } from "./tokens.ts";

const WORDS: ReadonlyMap<string, null | boolean> = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
  ["nil", null],
]);

/** The value that begins here, without what stands behind it. */
export function readPrimary(cursor: Cursor): Code {
  if (startsFunction(cursor)) return readFunction(cursor);
  const controlled = cursor.context.reader.control(cursor);
  if (controlled !== null) return controlled;
  if (isSign(peek(cursor), "<")) takeTypes(cursor);
  const token = peek(cursor);
  if (token === undefined) return nothing(cursor.tokens.at(-1)?.line ?? 1);
  switch (token.kind) {
    case "word":
      next(cursor);
      return wordValue(token.text, token.line);
    case "number":
      next(cursor);
      return { kind: "literal", value: numberOf(token.text), line: token.line };
    case "text":
      return readTexts(token, cursor);
    case "group":
      return readGroup(token, cursor);
    case "sign":
      return readSign(token, cursor);
  }
}

function wordValue(text: string, line: number): Code {
  const value = WORDS.get(text);
  return value === undefined
    ? { kind: "name", name: text, line }
    : { kind: "literal", value, line };
}

function numberOf(text: string): number {
  const plain = text.replaceAll("_", "").replace(/(?<![a-z])[a-z]+$/iu, "");
  return Number(plain === "" ? text : plain);
}

function nothing(line: number): Code {
  return { kind: "operation", operator: "", operands: [], line };
}

/** A member of the type that is wanted, `.large`; a reference, `::back`; a path of keys, `\.name`. */
function readSign(token: Token, cursor: Cursor): Code {
  const { line } = token;
  const isMember = isSign(token, ".") || isSign(token, "::");
  const word = peek(cursor, 1);
  if (isMember && word?.kind === "word") {
    cursor.at += 2;
    return {
      kind: "member",
      of: null,
      name: word.text,
      isReference: isSign(token, "::"),
      line,
    };
  }
  if (isSign(token, "\\")) {
    next(cursor);
    return readPrimary(cursor);
  }
  // A sign that begins no value ends the one that was looked for.
  return nothing(line);
}

/** Texts that stand one after another are one text in Dart. */
function readTexts(first: TextToken, cursor: Cursor): Code {
  const parts: (string | Code)[] = [];
  for (let token = peek(cursor); token?.kind === "text"; token = peek(cursor)) {
    if (token !== first && cursor.context.traits.language !== "dart") break;
    for (const part of token.parts)
      parts.push(
        typeof part === "string"
          ? part
          : cursor.context.reader.expression(cursorOn(part, cursor.context)),
      );
    next(cursor);
  }
  return { kind: "text", parts, line: first.line };
}

/** `(TextView) value` of Java: a type in brackets before a value. */
function isCast(group: GroupToken, cursor: Cursor): boolean {
  const after = peek(cursor, 1);
  const isValue = after?.kind === "word" || after?.kind === "text" || isGroup(after, "(");
  const isType = group.inner.every((token) => token.kind === "word" || isSign(token, "."));
  const { language } = cursor.context.traits;
  return language === "java" && isGroup(group, "(") && isType && isValue && group.inner.length > 0;
}

function readGroup(group: GroupToken, cursor: Cursor): Code {
  const { context } = cursor;
  const isBeforeValue = isCast(group, cursor);
  next(cursor);
  if (isBeforeValue) return readPrimary(cursor);
  context.depth += 1;
  const value = groupValue(group, cursor);
  context.depth -= 1;
  return value;
}

function groupValue(group: GroupToken, { context }: Cursor): Code {
  const { line } = group;
  if (isGroup(group, "{") && context.traits.hasTrailingBlocks) return readBlock(group, context);
  const { items, keys } = readItems(group.inner, context);
  const [only] = items;
  const isBracketed = isGroup(group, "(") && items.length === 1 && keys[0] === null;
  return isBracketed && only !== undefined ? only : { kind: "list", items, keys, line };
}
