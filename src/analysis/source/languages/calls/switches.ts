import { declared, operation, readBranch } from "./conditions.ts";
import {
  cursorOn,
  next,
  peek,
  takeSign,
  takeType,
  takeWord,
  wordAt,
  type Cursor,
} from "./cursor.ts";
import type { CasePart, ChoiceCode, Code, DeclareCode, Way } from "./syntax.ts";
import { isGroup, isSign, isWord, type GroupToken, type Token } from "./tokens.ts";

/** `when` of Kotlin, `switch` of the others, as a statement or as a value; null where none begins. */
export function readSwitch(cursor: Cursor): ChoiceCode | null {
  const start = cursor.at;
  const line = peek(cursor)?.line ?? 1;
  next(cursor);
  const { subject, binds } = readSubject(cursor);
  const block = peek(cursor);
  if (!isGroup(block, "{")) {
    cursor.at = start;
    return null;
  }
  next(cursor);
  const ways = waysOf(block, cursor, subject !== null).map((way) => withBinds(way, binds));
  return { kind: "choice", subject, ways, line };
}

function withBinds(way: Way, binds: readonly DeclareCode[]): Way {
  return { ...way, binds: [...binds, ...way.binds] };
}

interface Subject {
  readonly subject: Code | null;
  readonly binds: readonly DeclareCode[];
}

function readSubject(cursor: Cursor): Subject {
  const group = peek(cursor);
  if (isGroup(group, "{")) return { subject: null, binds: [] };
  const isSwift = cursor.context.traits.language === "swift";
  if (isSwift || !isGroup(group, "(")) {
    const inner: Cursor = { ...cursor, isBeforeBlock: true, endsWithLine: false };
    const subject = cursor.context.reader.expression(inner);
    cursor.at = inner.at;
    return { subject, binds: [] };
  }
  next(cursor);
  const inner = cursorOn(group.inner, cursor.context);
  // `when (val state = …)`
  const name = takeWord(inner, "val") ? wordAt(inner) : null;
  if (name !== null) {
    next(inner);
    if (takeSign(inner, ":")) takeType(inner);
    takeSign(inner, "=");
  }
  const subject = cursor.context.reader.expression(inner);
  return { subject, binds: name === null ? [] : [declared(name, subject, group.line)] };
}

/** The ways of a block, each with what is compared and what is done. */
function waysOf(block: GroupToken, { context }: Cursor, hasSubject: boolean): readonly Way[] {
  const cursor: Cursor = {
    tokens: block.inner,
    at: 0,
    context,
    endsWithLine: context.traits.endsWithLine,
    isBeforeBlock: false,
  };
  const isArrow = context.traits.language === "kotlin" || !hasCase(block);
  const ways: Way[] = [];
  while (peek(cursor) !== undefined) {
    const before = cursor.at;
    if (takeSign(cursor, ",", ";")) continue;
    ways.push(isArrow ? arrowWay(cursor, hasSubject) : caseWay(cursor));
    if (cursor.at === before) next(cursor);
  }
  return ways;
}

function hasCase({ inner }: GroupToken): boolean {
  return inner.some((token) => isWord(token, "case"));
}

/** `is A, B -> …` of Kotlin, `A() => …` of Dart. */
function arrowWay(cursor: Cursor, hasSubject: boolean): Way {
  const tests: Code[] = [];
  const isElse = takeWord(cursor, "else", "_");
  const inner: Cursor = { ...cursor, endsWithLine: false };
  if (!isElse)
    do {
      if (isSign(peek(inner), "->")) break;
      tests.push(readTest(inner));
    } while (takeSign(inner, ","));
  cursor.at = inner.at;
  if (takeWord(cursor, "when")) cursor.context.reader.expression(cursor);
  if (!takeSign(cursor, "->", "=>")) return { tests, binds: [], body: [] };
  return { tests: isElse ? [] : openWhere(tests, hasSubject), binds: [], body: readBranch(cursor) };
}

/** A way that has conditions of which none could be read is one that may be gone. */
function openWhere(tests: readonly Code[], hasSubject: boolean): readonly Code[] {
  return tests.length > 0 ? tests : [operation(hasSubject ? "==" : "", [], 1)];
}

/** `is Type`, `in list`, or a value. */
function readTest(cursor: Cursor): Code {
  const line = peek(cursor)?.line ?? 1;
  const isNegated = isWord(peek(cursor), "is") && isSign(peek(cursor, 1), "!");
  if (!takeWord(cursor, "is", "in")) return cursor.context.reader.expression(cursor, 2);
  if (isNegated) next(cursor);
  const word = cursor.tokens[cursor.at - 1];
  if (isWord(word, "in"))
    return operation("in", [cursor.context.reader.expression(cursor, 2)], line);
  const type = takeType(cursor) ?? "";
  return operation("is", [{ kind: "name", name: type, line }], line);
}

/** `case .a, .b(let x): …` up to the next case. */
function caseWay(cursor: Cursor): Way {
  const tests: Code[] = [];
  const parts: CasePart[] = [];
  const binds: DeclareCode[] = [];
  takeSign(cursor, "@");
  takeWord(cursor, "unknown");
  const isDefault = takeWord(cursor, "default");
  if (!isDefault && takeWord(cursor, "case")) {
    const end = endOfCase(cursor);
    const inner = cursorOn(cursor.tokens.slice(cursor.at, end), cursor.context);
    while (peek(inner) !== undefined) {
      const before = inner.at;
      if (takeSign(inner, ",", "|", "||")) continue;
      takeWord(inner, "let", "var", "final", "const");
      if (takeWord(inner, "where", "when")) break;
      tests.push(readTest(inner));
      if (inner.at === before) next(inner);
    }
    binds.push(...boundIn(inner.tokens));
    if (tests.length === 1) parts.push(...partsIn(inner.tokens));
    cursor.at = end;
  }
  if (!takeSign(cursor, ":", "->", "=>")) return { tests, binds, parts, body: [] };
  return { tests: isDefault ? [] : tests, binds, parts, body: bodyOfCase(cursor) };
}

function endOfCase({ tokens, at }: Cursor): number {
  let end = at;
  while (end < tokens.length && !isSign(tokens[end], ":") && !isSign(tokens[end], "->")) end += 1;
  return end;
}

/** Names that a pattern binds: `let name`, `(let a, let b)`; their values are not known. */
function boundIn(tokens: readonly Token[]): readonly DeclareCode[] {
  const words = tokens.flatMap((token) => (isGroup(token, "(") ? token.inner : []));
  return words.flatMap((token, index) => {
    const isBound = isBinding(tokens[0]) || isBinding(words[index - 1]);
    return token.kind === "word" && isBound && !isBinding(token)
      ? [declared(token.text, null, token.line)]
      : [];
  });
}

function isBinding(token: Token | undefined): boolean {
  return ["let", "var", "final"].some((word) => isWord(token, word));
}

/** `.help(topic: let topic)`, `let .help(topic)`: the name that is given to each thing in the brackets. */
function partsIn(tokens: readonly Token[]): readonly CasePart[] {
  const group = tokens.find((token) => isGroup(token, "("));
  if (!isGroup(group, "(")) return [];
  const parts: CasePart[] = [];
  let place = 0;
  for (const [index, token] of group.inner.entries()) {
    const isLast = index === group.inner.length - 1 || isSign(group.inner[index + 1], ",");
    if (isSign(token, ",")) place += 1;
    else if (token.kind === "word" && isLast && token.text !== "_")
      parts.push({ name: token.text, place });
  }
  const isBound = isBinding(tokens[0]) || group.inner.some((token) => isBinding(token));
  return isBound ? parts : [];
}

function bodyOfCase(cursor: Cursor): readonly Code[] {
  const body: Code[] = [];
  for (let token = peek(cursor); token !== undefined; token = peek(cursor)) {
    if (isWord(token, "case") || isWord(token, "default")) break;
    const before = cursor.at;
    const statement = cursor.context.reader.statement(cursor);
    if (statement !== null && !isBreak(statement)) body.push(statement);
    if (cursor.at === before) next(cursor);
  }
  return body;
}

function isBreak(code: Code): boolean {
  return code.kind === "leave" && code.word === "break";
}
