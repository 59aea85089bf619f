import { readBranch } from "./conditions.ts";
import { cursorOn, next, peek, takeWord, wordAt, type Cursor } from "./cursor.ts";
import type { Code, LoopCode } from "./syntax.ts";
import { isGroup, isSign, type Token } from "./tokens.ts";

/** `for`, `while` and `repeat`; null for a call of something that is called `repeat`. */
export function readLoop(cursor: Cursor): LoopCode | null {
  const line = peek(cursor)?.line ?? 1;
  const word = wordAt(cursor);
  const after = peek(cursor, 1);
  if (word === "repeat" && !(isGroup(after, "{") && cursor.context.traits.language === "swift"))
    return null;
  next(cursor);
  takeWord(cursor, "await", "try", "case", "let");
  const head = word === "for" ? readHead(cursor) : passCondition(cursor);
  return { kind: "loop", ...head, body: readBranch(cursor), line };
}

type Head = Pick<LoopCode, "over" | "names">;
const ENDLESS: Head = { over: null, names: [] };

function passCondition(cursor: Cursor): Head {
  const isBracketed = isGroup(peek(cursor), "(");
  if (isBracketed) next(cursor);
  else if (!isGroup(peek(cursor), "{")) cursor.at = expressionEnd(cursor).at;
  return ENDLESS;
}

function expressionEnd(cursor: Cursor): Cursor {
  const inner: Cursor = { ...cursor, isBeforeBlock: true, endsWithLine: false };
  cursor.context.reader.expression(inner);
  return inner;
}

/** `(item in items)`, `item in items where …`, `(final item in items)`, `(Item item : items)`. */
function readHead(cursor: Cursor): Head {
  const group = peek(cursor);
  const isBracketed = isGroup(group, "(") && !isInAfter(cursor);
  if (isBracketed) {
    next(cursor);
    const inner = cursorOn(group.inner, cursor.context);
    const at = group.inner.findIndex((token) => isIn(token));
    if (at === -1) return ENDLESS;
    inner.at = at + 1;
    return {
      over: cursor.context.reader.expression(inner),
      names: namesOf(group.inner.slice(0, at)),
    };
  }
  const start = cursor.at;
  while (peek(cursor) !== undefined && !isIn(peek(cursor)) && !isGroup(peek(cursor), "{"))
    next(cursor);
  const names = namesOf(cursor.tokens.slice(start, cursor.at));
  if (!takeWord(cursor, "in")) return ENDLESS;
  const inner: Cursor = { ...cursor, isBeforeBlock: true, endsWithLine: false };
  const over: Code = cursor.context.reader.expression(inner);
  if (takeWord(inner, "where")) cursor.context.reader.expression(inner);
  cursor.at = inner.at;
  return { over, names };
}

function isInAfter(cursor: Cursor): boolean {
  return wordAt(cursor, 1) === "in";
}

function isIn(token: Token | undefined): boolean {
  return (token?.kind === "word" && token.text === "in") || isSign(token, ":");
}

/** The names that are bound: the last word before `in`, or all between brackets. */
function namesOf(tokens: readonly Token[]): readonly string[] {
  const group = tokens.find((token) => token.kind === "group");
  if (group?.kind === "group")
    return group.inner.flatMap((token) => (token.kind === "word" ? [token.text] : []));
  const last = tokens.findLast((token) => token.kind === "word");
  return last?.kind === "word" ? [last.text] : [];
}
