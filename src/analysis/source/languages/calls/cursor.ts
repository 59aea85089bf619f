import { isWithin } from "../../../limits.ts";
import type { Traits } from "./languages.ts";
import type { Code } from "./syntax.ts";
import { isGroup, isSign, type Token } from "./tokens.ts";

/** A place between the pieces of some brackets, from which they are read on. */
export interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
  readonly context: Context;
  /** True where the end of a line ends a statement. */
  readonly endsWithLine: boolean;
  /** True where a block belongs to what is around: the condition of an `if` in Swift. */
  readonly isBeforeBlock: boolean;
}

/** What reading needs at any depth. */
export interface Context {
  readonly traits: Traits;
  readonly reader: Reader;
  /** How many brackets are around. */
  depth: number;
}

/** The parts of the reader that need one another. */
export interface Reader {
  /** The statements between these brackets. */
  statements(tokens: readonly Token[], context: Context, owner?: string): readonly Code[];
  statement(cursor: Cursor): Code | null;
  expression(cursor: Cursor, strength?: number): Code;
  /** A choice, a loop or a way out that begins here; null where none does. */
  control(cursor: Cursor): Code | null;
  declaration(cursor: Cursor, owner: string | null): Code | null;
}

export function cursorOn(tokens: readonly Token[], context: Context): Cursor {
  return { tokens, at: 0, context, endsWithLine: false, isBeforeBlock: false };
}

export function peek(cursor: Cursor, ahead = 0): Token | undefined {
  return cursor.tokens[cursor.at + ahead];
}

export function next(cursor: Cursor): Token | undefined {
  const token = cursor.tokens[cursor.at];
  if (token !== undefined) cursor.at += 1;
  return token;
}

/** The word here; null where there is none. */
export function wordAt(cursor: Cursor, ahead = 0): string | null {
  const token = peek(cursor, ahead);
  return token?.kind === "word" ? token.text : null;
}

export function takeWord(cursor: Cursor, ...words: readonly string[]): boolean {
  const word = wordAt(cursor);
  if (word === null || !words.includes(word)) return false;
  cursor.at += 1;
  return true;
}

export function takeSign(cursor: Cursor, ...signs: readonly string[]): boolean {
  const token = peek(cursor);
  if (token?.kind !== "sign" || !signs.includes(token.text)) return false;
  cursor.at += 1;
  return true;
}

/** Where the types between `<` and `>` end that begin here; null where no types are meant. */
export function endOfTypes({ tokens }: Cursor, start: number): number | null {
  if (!isSign(tokens[start], "<")) return null;
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (isSign(token, "<")) depth += 1;
    else if (isSign(token, ">")) depth -= 1;
    else if (!isTypePart(token) || !isWithin("typeLength", at - start)) return null;
    if (depth === 0) return at + 1;
  }
  return null;
}

const TYPE_SIGNS = new Set([".", ",", "?", ":", "&", "*", "->", "@", "!", "..."]);

function isTypePart(token: Token | undefined): boolean {
  if (token?.kind === "word") return true;
  if (token?.kind === "sign") return TYPE_SIGNS.has(token.text);
  return token?.kind === "group" && token.open !== "{";
}

/** Passes over types in `<>`, and gives the names that stand first in each. */
export function takeTypes(cursor: Cursor): readonly string[] {
  const end = endOfTypes(cursor, cursor.at);
  if (end === null) return [];
  const inner = cursor.tokens.slice(cursor.at + 1, end - 1);
  cursor.at = end;
  return splitAtCommas(inner).flatMap((part) => typeName(part) ?? []);
}

/** The dotted name that some pieces begin with. */
export function typeName(tokens: readonly Token[]): string | null {
  const words = [];
  for (const token of tokens) {
    if (token.kind === "word") words.push(token.text);
    else if (!isSign(token, ".")) break;
  }
  return words.length === 0 ? null : words.join(".");
}

/** Passes over a type, e.g. `(Int) -> Unit`, `some View`, `[String: Int]?`; gives what it is called. */
export function takeType(cursor: Cursor): string | null {
  const start = cursor.at;
  for (let more = true; more;) {
    const token = peek(cursor);
    if (token === undefined || (token.isFresh && cursor.at > start)) break;
    more = takeTypeStep(cursor, cursor.at === start);
  }
  const words = cursor.tokens.slice(start, cursor.at);
  return words.flatMap((token) => (token.kind === "word" ? [token.text] : [])).join(" ") || null;
}

const BEFORE_TYPES = new Set(["some", "any", "inout", "suspend", "borrowing", "sending"]);

/** Signs in a type that another part of it may follow. */
const JOINING = new Set([".", "->", "&", "?."]);

/** One step of a type; false where it has ended. */
function takeTypeStep(cursor: Cursor, isStart: boolean): boolean {
  const token = peek(cursor);
  if (isSign(token, "<")) return takeTypesOrNothing(cursor);
  if (isSign(token, "@")) return skip(cursor, 2);
  // Only what takes something gives something: `is Loading -> …` is no type of a function.
  if (isSign(token, "->") && cursor.tokens[cursor.at - 1]?.kind !== "group") return false;
  if (token?.kind === "sign" && (JOINING.has(token.text) || "?!".includes(token.text)))
    return skip(cursor, 1);
  return (isStart || isBegun(cursor)) && isPart(token) ? skip(cursor, 1) : false;
}

/** A name of a type, what a function takes, a list. */
function isPart(token: Token | undefined): boolean {
  return token?.kind === "word" || isGroup(token, "(") || isGroup(token, "[");
}

/** Whether what stands before is only the beginning of a type. */
function isBegun(cursor: Cursor): boolean {
  const before = cursor.tokens[cursor.at - 1];
  if (before?.kind === "sign") return JOINING.has(before.text);
  if (before?.kind !== "word") return false;
  return BEFORE_TYPES.has(before.text) || isAfterAnnotation(cursor);
}

function isAfterAnnotation({ tokens, at }: Cursor): boolean {
  return isSign(tokens[at - 2], "@");
}

function takeTypesOrNothing(cursor: Cursor): boolean {
  const end = endOfTypes(cursor, cursor.at);
  if (end === null) return false;
  cursor.at = end;
  return true;
}

function skip(cursor: Cursor, count: number): true {
  cursor.at += count;
  return true;
}

/** The pieces between commas; none for empty brackets. */
export function splitAtCommas(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (isSign(token, "<")) depth += 1;
    else if (isSign(token, ">")) depth = Math.max(0, depth - 1);
    if (isSign(token, ",") && depth === 0) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

/** Passes over `where T: Equatable`, up to a body. */
export function takeWhere(cursor: Cursor): void {
  if (!takeWord(cursor, "where")) return;
  while (peek(cursor) !== undefined && !isGroup(peek(cursor), "{") && !isSign(peek(cursor), "="))
    cursor.at += 1;
}
