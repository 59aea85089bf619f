import type { Cursor } from "./cursor.ts";
import { peek } from "./cursor.ts";
import type { Token } from "./tokens.ts";

/** How strongly an operator binds; the numbers only have an order. */
const STRENGTH: ReadonlyMap<string, number> = new Map([
  ["=", 1],
  ["+=", 1],
  ["-=", 1],
  ["*=", 1],
  ["/=", 1],
  ["??=", 1],
  ["?", 2],
  ["?:", 4],
  ["??", 4],
  ["||", 5],
  ["&&", 6],
  ["==", 7],
  ["!=", 7],
  ["===", 7],
  ["!==", 7],
  ["<", 8],
  [">", 8],
  ["<=", 8],
  [">=", 8],
  ["is", 8],
  ["as", 12],
  ["in", 8],
  ["to", 9],
  ["until", 9],
  ["..<", 9],
  ["...", 9],
  ["downTo", 9],
  ["step", 9],
  ["and", 6],
  ["or", 5],
  ["+", 10],
  ["-", 10],
  ["*", 11],
  ["/", 11],
  ["%", 11],
  ["|", 7],
  ["&", 7],
  ["^", 7],
]);

export const ASSIGNMENTS: ReadonlySet<string> = new Set(["=", "+=", "-=", "*=", "/=", "??="]);
/** Operators whose right side is read first. */
export const ASSIGNMENT_STRENGTH = 1;
export const CHOICE_STRENGTH = 2;

/** Words between two values, which only Kotlin has as functions. */
const KOTLIN_WORDS = new Set(["to", "until", "downTo", "step", "and", "or", "in", "is", "as"]);
const WORDS = new Set(["is", "as"]);

/** The operator here and how strongly it binds; null where the value before has ended. */
export function operatorAt(cursor: Cursor): { operator: string; strength: number } | null {
  const token = peek(cursor);
  const { language } = cursor.context.traits;
  if (token?.kind !== "sign" && token?.kind !== "word") return null;
  const operator = token.text;
  const strength = strengthOf(operator, language);
  if (strength === undefined) return null;
  if (token.kind === "word" && !(language === "kotlin" ? KOTLIN_WORDS : WORDS).has(operator))
    return null;
  if (cursor.endsWithLine && token.isFresh && !goesOn(token, peek(cursor, 1), language))
    return null;
  return { operator, strength };
}

function strengthOf(operator: string, language: string): number | undefined {
  if (operator === "..") return language === "kotlin" ? STRENGTH.get("until") : undefined;
  if (operator === "?" && language === "kotlin") return undefined;
  return STRENGTH.get(operator);
}

const KOTLIN_LINES = new Set(["?:", "&&", "||", "as"]);

/** Whether an operator at the start of a line goes on with the line before. */
function goesOn(token: Token, after: Token | undefined, language: string): boolean {
  if (token.kind !== "sign" && token.kind !== "word") return false;
  if (language === "kotlin") return KOTLIN_LINES.has(token.text);
  // Swift: white space on both sides makes it an operator between two values.
  return after?.isSpaced === true && !after.isFresh;
}
