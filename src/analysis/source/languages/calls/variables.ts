import { peek, takeSign, takeType, takeTypes, takeWord, wordAt, type Cursor } from "./cursor.ts";
import { readBody } from "./lambdas.ts";
import type { Modifiers } from "./modifiers.ts";
import type { Code, DeclareCode } from "./syntax.ts";
import { isGroup, isSign, isWord, type GroupToken } from "./tokens.ts";

/** `val name: Type = value`, `var name by value`, `let name`, `var name: Type { body }`. */
export function readVariable(
  cursor: Cursor,
  { annotations, words }: Modifiers,
): DeclareCode | null {
  const line = peek(cursor)?.line ?? 1;
  const isMutable = wordAt(cursor) === "var";
  cursor.at += 1;
  takeTypes(cursor);
  const names = takeNames(cursor);
  if (names === null) return null;
  const type = takeSign(cursor, ":") ? takeType(cursor) : null;
  const isOptional = type !== null && isSign(cursor.tokens[cursor.at - 1], "?");
  const { reader } = cursor.context;
  const isDelegate = takeWord(cursor, "by");
  const hasValue = isDelegate || takeSign(cursor, "=");
  const value = hasValue ? (reader.control(cursor) ?? reader.expression(cursor)) : null;
  const getter = takeGetter(cursor, value);
  const isStatic = words.has("static") || words.has("class");
  return {
    kind: "declare",
    names,
    type,
    value,
    getter,
    isDelegate,
    isMutable,
    isOptional,
    isStatic,
    annotations,
    line,
  };
}

/** One name, or several in brackets; null where neither stands. */
function takeNames(cursor: Cursor): readonly string[] | null {
  const group = peek(cursor);
  if (isGroup(group, "(")) {
    cursor.at += 1;
    return group.inner.flatMap((token) => (token.kind === "word" ? [token.text] : []));
  }
  const names: string[] = [];
  do {
    const word = wordAt(cursor);
    if (word === null) return null;
    names.push(word);
    cursor.at += 1;
    // An extension property of Kotlin: `val Type.name`.
  } while (takeSign(cursor, ".", "?.") && names.pop() !== undefined);
  return names;
}

/** The body of a property that is computed: `{ … }` of Swift, `get() = …` of Kotlin. */
function takeGetter(cursor: Cursor, value: Code | null): readonly Code[] | null {
  const token = peek(cursor);
  const { context } = cursor;
  if (context.traits.language === "swift") {
    if (!isGroup(token, "{") || value !== null) return null;
    cursor.at += 1;
    return swiftGetter(token, cursor);
  }
  const isGetter = isWord(token, "get") && isGroup(peek(cursor, 1), "(");
  if (!isGetter) return null;
  cursor.at += 2;
  if (takeSign(cursor, ":")) takeType(cursor);
  const body = peek(cursor);
  if (takeSign(cursor, "="))
    return [context.reader.control(cursor) ?? context.reader.expression(cursor)];
  if (!isGroup(body, "{")) return null;
  cursor.at += 1;
  return readBody(body.inner, context);
}

/** `{ body }`, or `{ get { body } set { … } }`; null for a property that is only watched. */
function swiftGetter(group: GroupToken, { context }: Cursor): readonly Code[] | null {
  const [first] = group.inner;
  if (isWord(first, "didSet") || isWord(first, "willSet")) return null;
  const at = group.inner.findIndex((token) => isWord(token, "get"));
  const inner = group.inner[at + 1];
  const isExplicit = at === 0 || isWord(first, "set") || isSign(first, "@");
  if (at !== -1 && isExplicit && isGroup(inner, "{")) return readBody(inner.inner, context);
  return readBody(group.inner, context);
}
