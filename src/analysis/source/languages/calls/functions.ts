import {
  endOfTypes,
  peek,
  takeSign,
  takeType,
  takeTypes,
  takeWhere,
  takeWord,
  wordAt,
  type Cursor,
} from "./cursor.ts";
import { readBody } from "./lambdas.ts";
import type { Modifiers } from "./modifiers.ts";
import { readParameters } from "./parameters.ts";
import type { Code, FunctionCode } from "./syntax.ts";
import { isGroup, isSign } from "./tokens.ts";

/** `fun <T> Type.name(…): Type { … }`, `func name<T>(…) -> Type { … }`, `init(…) { … }`. */
export function readFunctionDeclaration(
  cursor: Cursor,
  { annotations, words }: Modifiers,
): FunctionCode | null {
  const line = peek(cursor)?.line ?? 1;
  const isInit = takeWord(cursor, "init", "constructor");
  if (isInit) takeSign(cursor, "?", "!");
  else cursor.at += 1;
  takeTypes(cursor);
  const named = isInit ? { receiver: null, name: "init" } : takeName(cursor);
  if (named === null) return null;
  takeTypes(cursor);
  const group = peek(cursor);
  // `init { … }` of Kotlin takes nothing.
  const isBlock = isInit && isGroup(group, "{");
  if (!isBlock && !isGroup(group, "(")) return null;
  if (!isBlock) cursor.at += 1;
  const { context } = cursor;
  const parameters = isBlock ? [] : readParameters(group.inner, context);
  while (takeWord(cursor, "async", "throws", "rethrows"));
  const type = takeSign(cursor, ":", "->") ? takeType(cursor) : null;
  takeWhere(cursor);
  if (isInit) takeDelegation(cursor);
  const isStatic = words.has("static") || words.has("class");
  const whole = {
    kind: "function" as const,
    ...named,
    parameters,
    type,
    isStatic,
    annotations,
    line,
  };
  return { ...whole, ...bodyOf(cursor) };
}

/** `name`, or `Type.name` for a function that extends a type. */
function takeName(cursor: Cursor): { receiver: string | null; name: string } | null {
  const words: string[] = [];
  for (let more = true; more;) {
    const group = peek(cursor);
    // `(() -> Unit)?.name`
    const word = isGroup(group, "(") && words.length === 0 ? "function" : wordAt(cursor);
    if (word === null) return null;
    words.push(word);
    cursor.at += 1;
    if (endOfTypes(cursor, cursor.at) !== null) takeTypes(cursor);
    takeSign(cursor, "?");
    more = takeSign(cursor, ".", "?.");
  }
  const name = words.pop() ?? "";
  return { receiver: words.pop() ?? null, name };
}

/** `: this(…)`, `: super(…)`. */
function takeDelegation(cursor: Cursor): void {
  if (!takeSign(cursor, ":")) return;
  cursor.at += isGroup(peek(cursor, 1), "(") ? 2 : 1;
}

function bodyOf(cursor: Cursor): { body: readonly Code[]; isExpression: boolean } {
  const token = peek(cursor);
  if (isGroup(token, "{")) {
    cursor.at += 1;
    return { body: readBody(token.inner, cursor.context), isExpression: false };
  }
  if (!isSign(token, "=")) return { body: [], isExpression: false };
  cursor.at += 1;
  const { reader } = cursor.context;
  return { body: [reader.control(cursor) ?? reader.expression(cursor)], isExpression: true };
}
