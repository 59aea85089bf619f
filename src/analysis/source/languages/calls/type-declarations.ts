import { isWithin } from "../../../limits.ts";
import { readArguments } from "./arguments.ts";
import {
  peek,
  splitAtCommas,
  takeSign,
  takeTypes,
  takeWhere,
  takeWord,
  typeName,
  wordAt,
  type Cursor,
} from "./cursor.ts";
import type { Modifiers } from "./modifiers.ts";
import { readParameters } from "./parameters.ts";
import type { Argument, EnumCase, TypeCode } from "./syntax.ts";
import { isGroup, isSign, isWord, type GroupToken, type Token } from "./tokens.ts";

const SORTS = new Set(
  "class interface object struct enum extension protocol actor mixin".split(" "),
);
/** What may stand between `enum` and the name. */
const SECOND = ["class", "object", "interface", "type"];

/** Whether the declaration of a type begins here. */
export function isTypeWord(cursor: Cursor, { words }: Modifiers): boolean {
  const word = wordAt(cursor);
  if (word === null || !SORTS.has(word)) return false;
  const after = peek(cursor, 1);
  if (word === "object" || words.has("companion"))
    return after?.kind === "word" || words.has("companion");
  return after?.kind === "word" && !after.isFresh;
}

/** `class Name<T>(…) : Base(…) { … }` and its like in the other languages. */
export function readTypeDeclaration(cursor: Cursor, modifiers: Modifiers): TypeCode {
  const { annotations } = modifiers;
  const line = peek(cursor)?.line ?? 1;
  const sort = sortOf(cursor, modifiers);
  cursor.at += 1;
  takeWord(cursor, ...SECOND);
  const name = takeDottedName(cursor) ?? "";
  takeTypes(cursor);
  if (sort === "extension" && takeWord(cursor, "on")) {
    const target = takeDottedName(cursor) ?? name;
    takeTypes(cursor);
    return { ...empty(sort, target, line), ...bodyOf(cursor, target, sort), annotations };
  }
  const parameters = takeConstructor(cursor);
  const bases = takeBases(cursor);
  takeWhere(cursor);
  const whole = { ...empty(sort, name, line), ...bases, parameters, annotations };
  return { ...whole, ...bodyOf(cursor, name, sort) };
}

function sortOf(cursor: Cursor, { words }: Modifiers): string {
  if (words.has("enum")) return "enum";
  return words.has("companion") ? "companion" : (wordAt(cursor) ?? "");
}

/** `@Inject constructor(val name: Type)` behind the name of a class. */
function takeConstructor(cursor: Cursor): TypeCode["parameters"] {
  while (isSign(peek(cursor), "@")) {
    const isCalled = isGroup(peek(cursor, 2), "(") && wordAt(cursor, 1) !== "Inject";
    cursor.at += isCalled ? 3 : 2;
  }
  takeWord(cursor, "private", "internal", "constructor");
  takeWord(cursor, "constructor");
  const group = peek(cursor);
  if (!isGroup(group, "(")) return [];
  cursor.at += 1;
  return readParameters(group.inner, cursor.context);
}

function empty(sort: string, name: string, line: number): TypeCode {
  return {
    kind: "type",
    sort,
    name,
    bases: [],
    baseArgs: [],
    parameters: [],
    cases: [],
    members: [],
    annotations: [],
    line,
  };
}

function takeDottedName(cursor: Cursor): string | null {
  let name = wordAt(cursor);
  if (name === null) return null;
  cursor.at += 1;
  while (isSign(peek(cursor), ".") && wordAt(cursor, 1) !== null) {
    name = `${name}.${wordAt(cursor, 1) ?? ""}`;
    cursor.at += 2;
  }
  return name;
}

const HERITAGE = ["extends", "with", "implements", "on"];

/** The types that it is made from, by name. */
function takeBases(cursor: Cursor): Pick<TypeCode, "bases" | "baseArgs"> {
  const start = cursor.at;
  const isList = takeSign(cursor, ":") || takeWord(cursor, ...HERITAGE);
  if (!isList) return { bases: [], baseArgs: [] };
  for (let token = peek(cursor); token !== undefined; token = peek(cursor)) {
    if (isGroup(token, "{") || isWord(token, "where") || endsLine(token, cursor, start)) break;
    cursor.at += 1;
  }
  const tokens = cursor.tokens.slice(start + 1, cursor.at);
  const parts = splitAtCommas(tokens.map((token) => (isHeritage(token) ? COMMA : token)));
  const group = tokens.find((token) => isGroup(token, "("));
  const baseArgs = isGroup(group, "(") ? readArguments(group, cursor.context) : [];
  return { bases: parts.flatMap((part) => typeName(part) ?? []), baseArgs };
}

const COMMA: Token = { kind: "sign", text: ",", line: 0, isFresh: false, isSpaced: false };

function isHeritage(token: Token): boolean {
  return token.kind === "word" && HERITAGE.includes(token.text);
}

/** Whether the declaration has ended without a body: the next line begins something else. */
function endsLine(token: Token, cursor: Cursor, start: number): boolean {
  if (isSign(token, ";")) return true;
  const before = cursor.tokens[cursor.at - 1];
  return token.isFresh && cursor.at > start + 1 && !isSign(before, ",") && cursor.endsWithLine;
}

function bodyOf(cursor: Cursor, name: string, sort: string): Pick<TypeCode, "members" | "cases"> {
  const { context } = cursor;
  const group = peek(cursor);
  if (!isGroup(group, "{")) return { members: [], cases: [] };
  cursor.at += 1;
  const cases = sort === "enum" ? casesOf(group, cursor) : [];
  const inner = sort === "enum" ? afterCases(group, cursor) : group.inner;
  context.depth += 1;
  const members = isWithin("bracketDepth", context.depth)
    ? context.reader.statements(inner, context, name.slice(name.lastIndexOf(".") + 1))
    : [];
  context.depth -= 1;
  return { cases, members };
}

/** What an enum may be: names before the first `;`, in Swift those behind `case`. */
function casesOf({ inner }: GroupToken, { context }: Cursor): readonly EnumCase[] {
  const isSwift = context.traits.language === "swift";
  const listed = isSwift ? swiftCases(inner) : splitAtCommas(inner.slice(0, endOfCases(inner)));
  return listed.flatMap((part): EnumCase[] => {
    const at = part.findIndex(
      (token) => token.kind === "word" && !isSign(part[part.indexOf(token) - 1], "@"),
    );
    const word = part[at];
    if (word?.kind !== "word") return [];
    const group = part[at + 1];
    const args: readonly Argument[] = isGroup(group, "(") ? readArguments(group, context) : [];
    const raw = isSign(group, "=") ? rawValue(part.slice(at + 2), context) : [];
    return [{ name: word.text, args: [...args, ...raw], line: word.line }];
  });
}

function rawValue(tokens: readonly Token[], context: Cursor["context"]): readonly Argument[] {
  const cursor: Cursor = { tokens, at: 0, context, endsWithLine: false, isBeforeBlock: false };
  return [{ label: "rawValue", value: context.reader.expression(cursor), isTrailing: false }];
}

function endOfCases(inner: readonly Token[]): number {
  const at = inner.findIndex((token) => isSign(token, ";"));
  return at === -1 ? inner.length : at;
}

function afterCases({ inner }: GroupToken, { context }: Cursor): readonly Token[] {
  if (context.traits.language === "swift")
    return inner.filter((token) => !isWord(token, "indirect"));
  return inner.slice(endOfCases(inner));
}

function swiftCases(inner: readonly Token[]): readonly (readonly Token[])[] {
  const found: (readonly Token[])[] = [];
  for (let at = inner.findIndex((token) => isWord(token, "case")); at !== -1;) {
    let end = at + 1;
    while (end < inner.length && (!inner[end]?.isFresh || isSign(inner[end - 1], ","))) end += 1;
    found.push(...splitAtCommas(inner.slice(at + 1, end)));
    at = inner.findIndex((token, index) => index >= end && isWord(token, "case"));
  }
  return found;
}
