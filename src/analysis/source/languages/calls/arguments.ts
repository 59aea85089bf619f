import { SPREAD } from "./syntax.ts";
import { cursorOn, next, peek, takeSign, type Context, type Cursor } from "./cursor.ts";
import type { Argument, Code } from "./syntax.ts";
import { isSign, type GroupToken, type Token } from "./tokens.ts";

/** The arguments between these brackets. */
export function readArguments(group: GroupToken, context: Context): readonly Argument[] {
  const cursor = cursorOn(group.inner, context);
  const args: Argument[] = [];
  while (peek(cursor) !== undefined) {
    const before = cursor.at;
    if (takeSign(cursor, ",", ";")) continue;
    const label = takeLabel(cursor);
    args.push({ label, value: context.reader.expression(cursor), isTrailing: false });
    // What does not end an argument is no part of the language: it is passed over.
    if (cursor.at === before) cursor.at += 1;
  }
  return args;
}

/** `name:` or `name =` before the value of an argument. */
function takeLabel(cursor: Cursor): string | null {
  const { labelSign } = cursor.context.traits;
  const word = peek(cursor);
  if (labelSign === null || word?.kind !== "word" || !isSign(peek(cursor, 1), labelSign))
    return null;
  next(cursor);
  next(cursor);
  return word.text;
}

/** An item, or those of another list: `...others`. */
function readItem(cursor: Cursor): Code {
  const { reader } = cursor.context;
  const line = peek(cursor)?.line ?? 1;
  const isSpread = takeSign(cursor, "...", "...?");
  const item = reader.control(cursor) ?? reader.expression(cursor);
  return isSpread ? { kind: "operation", operator: SPREAD, operands: [item], line } : item;
}

/** The items between square brackets, or between those of a map. */
export function readItems(
  tokens: readonly Token[],
  context: Context,
): { readonly items: readonly Code[]; readonly keys: readonly (Code | null)[] } {
  const cursor = cursorOn(tokens, context);
  const items: Code[] = [];
  const keys: (Code | null)[] = [];
  while (peek(cursor) !== undefined) {
    const before = cursor.at;
    if (takeSign(cursor, ",", ";")) continue;
    const first = readItem(cursor);
    const isEntry = takeSign(cursor, ":");
    keys.push(isEntry ? first : null);
    items.push(isEntry ? context.reader.expression(cursor) : first);
    if (cursor.at === before) cursor.at += 1;
  }
  return { items, keys };
}
