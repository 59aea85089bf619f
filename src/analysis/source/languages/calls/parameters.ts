import { cursorOn, peek, splitAtCommas, takeSign, takeType, type Context } from "./cursor.ts";
import type { Code, Parameter } from "./syntax.ts";
import { isGroup, isSign, type Token } from "./tokens.ts";

/** The parameters between these brackets, those in brackets of their own (Dart) included. */
export function readParameters(tokens: readonly Token[], context: Context): readonly Parameter[] {
  return splitAtCommas(tokens).flatMap((part) => {
    const [first] = part;
    const isNamedGroup = context.traits.language === "dart" && first?.kind === "group";
    if (isNamedGroup && first.open !== "(") return readParameters(first.inner, context);
    return context.traits.isTypeFirst
      ? typeFirst(part, context)
      : nameFirst(withoutModifiers(part), context);
  });
}

const MODIFIERS = new Set(["vararg", "crossinline", "noinline", "private", "public", "internal"]);
const BINDING = new Set(["val", "var", "override", "protected", "open", "final"]);

/** A parameter without its annotations and modifiers. */
function withoutModifiers(part: readonly Token[]): readonly Token[] {
  let at = 0;
  for (let more = true; more;) {
    const token = part[at];
    const isMore = part.length > at + 1 && !isSign(part[at + 1], ":");
    if (isSign(token, "@")) at += isGroup(part[at + 2], "(") ? 3 : 2;
    else if (isMore && token?.kind === "word" && isModifier(token.text)) at += 1;
    else more = false;
  }
  return part.slice(at);
}

function isModifier(word: string): boolean {
  return MODIFIERS.has(word) || BINDING.has(word);
}

/** `name: Type = value`, with another name for callers before it in Swift. */
function nameFirst(part: readonly Token[], context: Context): Parameter[] {
  const cursor = cursorOn(part, context);
  const first = peek(cursor);
  if (first?.kind !== "word") return [];
  cursor.at += 1;
  const second = peek(cursor);
  const hasLabel = second?.kind === "word";
  if (hasLabel) cursor.at += 1;
  const name = hasLabel ? second.text : first.text;
  const type = takeSign(cursor, ":") ? takeType(cursor) : null;
  const value = takeSign(cursor, "=") ? context.reader.expression(cursor) : null;
  return [{ name, label: first.text === "_" ? null : first.text, value, type }];
}

/** `required Type name = value`, `this.name`, `super.key`. */
function typeFirst(part: readonly Token[], context: Context): Parameter[] {
  const at = part.findIndex((token) => isSign(token, "=") || isSign(token, ":"));
  const before = at === -1 ? part : part.slice(0, at);
  const word = before.findLast((token) => token.kind === "word");
  if (word?.kind !== "word") return [];
  const value: Code | null =
    at === -1 ? null : context.reader.expression(cursorOn(part.slice(at + 1), context));
  return [{ name: word.text, label: word.text, value, type: null }];
}
