import { endOfTypes, peek, takeSign, takeTypes, takeWord, wordAt, type Cursor } from "./cursor.ts";
import { readResult } from "./lambdas.ts";
import type { Modifiers } from "./modifiers.ts";
import { readParameters } from "./parameters.ts";
import type { Code, DeclareCode, FunctionCode } from "./syntax.ts";
import { isGroup, isSign, isWord } from "./tokens.ts";

/** Words that begin a statement, so that no type is meant. */
const NO_TYPE = new Set(
  "return await throw yield new const case default else if for while do switch try in is as assert super this break continue rethrow".split(
    " ",
  ),
);

/** A declaration of Dart or Java: a variable, a function, a getter or a constructor. */
export function readTypeFirst(
  cursor: Cursor,
  { annotations, words }: Modifiers,
  owner: string | null,
): Code | null {
  const line = peek(cursor)?.line ?? 1;
  const first = wordAt(cursor) ?? "";
  const said: Said = { annotations, isStatic: words.has("static"), line };
  if (NO_TYPE.has(first) && !OPEN.has(first)) return null;
  const isVariable = takeWord(cursor, ...OPEN);
  const made = readMaking(cursor, owner, said);
  if (made !== null) return made;
  const type = isAccessor(cursor, "get") ? null : takeTypeBefore(cursor);
  if (isAccessor(cursor, "get")) return readGetter(cursor, said);
  if (type === null && owner === null && !isVariable && !isOpen(words)) return null;
  if (isAccessor(cursor, "set")) cursor.at += 1;
  const isMutable = !words.has("final") && !words.has("const");
  return readNamed(cursor, { ...said, type, isMutable });
}

/** Whether what is said before makes it the declaration of a variable, with a type or without. */
function isOpen(words: Modifiers["words"]): boolean {
  return [...OPEN, "static"].some((word) => words.has(word));
}

const OPEN = new Set(["var", "final", "const", "late"]);

/** A constructor of the type around: `Name(…)`, `factory Name.other(…)`. */
function readMaking(cursor: Cursor, owner: string | null, said: Said): FunctionCode | null {
  if (owner === null) return null;
  if (wordAt(cursor) === "factory") {
    cursor.at += 1;
    return readConstructor(cursor, said);
  }
  return wordAt(cursor) === owner ? readConstructor(cursor, said) : null;
}

type Said = Pick<DeclareCode, "annotations" | "isStatic" | "line">;

function isAccessor(cursor: Cursor, word: "get" | "set"): boolean {
  return isWord(peek(cursor), word) && peek(cursor, 1)?.kind === "word";
}

/** The type before a name; null where the words here are no type and a name. */
function takeTypeBefore(cursor: Cursor): string | null {
  const start = cursor.at;
  const name = wordAt(cursor);
  if (name === null && !isGroup(peek(cursor), "(")) return null;
  cursor.at += 1;
  while (isSign(peek(cursor), ".") && wordAt(cursor, 1) !== null) cursor.at += 2;
  const end = endOfTypes(cursor, cursor.at);
  if (end !== null) cursor.at = end;
  // `int[] numbers` of Java.
  const group = peek(cursor);
  if (isGroup(group, "[") && group.inner.length === 0) cursor.at += 1;
  takeSign(cursor, "?", "...");
  if (isWord(peek(cursor), "Function")) takeFunctionType(cursor);
  const word = wordAt(cursor);
  const isName = word !== null && !["is", "as", "in"].includes(word);
  if (isName && (isNamed(cursor) || isAccessor(cursor, "get"))) return name ?? "";
  cursor.at = start;
  return null;
}

function takeFunctionType(cursor: Cursor): void {
  cursor.at += 1;
  takeTypes(cursor);
  if (isGroup(peek(cursor), "(")) cursor.at += 1;
  takeSign(cursor, "?");
}

/** Whether what stands behind the word here makes it the name of something that is declared. */
function isNamed(cursor: Cursor): boolean {
  const after = peek(cursor, 1);
  if (after === undefined) return true;
  if (after.kind === "sign") return ["=", ";", ",", "=>", ":", "<"].includes(after.text);
  return isGroup(after, "(");
}

/** `name = value, other;` or `name(…) …`. */
function readNamed(
  cursor: Cursor,
  { type, isMutable, ...said }: Said & { type: string | null; isMutable: boolean },
): Code | null {
  const name = wordAt(cursor);
  if (name === null || !isNamed(cursor)) return null;
  cursor.at += 1;
  takeTypes(cursor);
  const group = peek(cursor);
  if (isGroup(group, "(")) {
    cursor.at += 1;
    if (!isFunctionHead(cursor, type !== null)) return null;
    return functionOf(cursor, { name, group: group.inner, type, ...said });
  }
  const value = takeSign(cursor, "=") ? cursor.context.reader.expression(cursor) : null;
  // `int a = 1, b = 2;`
  while (takeSign(cursor, ",") && wordAt(cursor) !== null) {
    cursor.at += 1;
    if (takeSign(cursor, "=")) cursor.context.reader.expression(cursor);
  }
  takeSign(cursor, ";");
  return {
    kind: "declare",
    names: [name],
    type,
    value,
    getter: null,
    isDelegate: false,
    isMutable,
    ...said,
  };
}

/** Whether a body stands behind the parameters, or, for what has a type, nothing. */
function isFunctionHead(cursor: Cursor, hasType: boolean): boolean {
  const after = peek(cursor);
  if (isGroup(after, "{") || isSign(after, "=>") || isWord(after, "async")) return true;
  return hasType && (isSign(after, ";") || isWord(after, "throws") || isWord(after, "sync"));
}

interface Signature extends Said {
  readonly name: string;
  readonly group: Parameters<typeof readParameters>[0];
  readonly type: string | null;
}

function functionOf(cursor: Cursor, { group, ...said }: Signature): FunctionCode {
  const parameters = readParameters(group, cursor.context);
  while (isWord(peek(cursor), "throws") || isWord(peek(cursor), "Exception")) cursor.at += 1;
  const result = readResult(cursor);
  takeSign(cursor, ";");
  return { kind: "function", receiver: null, parameters, ...result, ...said };
}

/** `Type get name => value;` */
function readGetter(cursor: Cursor, said: Said): DeclareCode | null {
  cursor.at += 1;
  const name = wordAt(cursor);
  if (name === null) return null;
  cursor.at += 1;
  const { body } = readResult(cursor);
  takeSign(cursor, ";");
  return {
    kind: "declare",
    names: [name],
    type: null,
    value: null,
    getter: body,
    isDelegate: false,
    isMutable: false,
    ...said,
  };
}

/** `Name.other({required this.title}) : super(key: key);`, called `init`. */
function readConstructor(cursor: Cursor, said: Said): FunctionCode | null {
  const start = cursor.at;
  cursor.at += 1;
  const named = takeSign(cursor, ".") ? wordAt(cursor) : null;
  if (named !== null) cursor.at += 1;
  const group = peek(cursor);
  if (!isGroup(group, "(")) {
    cursor.at = start;
    return null;
  }
  cursor.at += 1;
  if (takeSign(cursor, ":")) {
    while (peek(cursor) !== undefined && !isSign(peek(cursor), ";") && !isGroup(peek(cursor), "{"))
      cursor.at += 1;
  }
  const name = named === null ? "init" : `init.${named}`;
  return functionOf(cursor, { name, group: group.inner, type: null, ...said });
}
