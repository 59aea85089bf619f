import { next, peek, takeSign, wordAt, type Context, type Cursor } from "./cursor.ts";
import type { Code } from "./syntax.ts";
import { isSign, type Token } from "./tokens.ts";

/** The statements between some brackets. */
export function readStatements(
  tokens: readonly Token[],
  context: Context,
  owner: string | null = null,
): readonly Code[] {
  const cursor: Cursor = {
    tokens,
    at: 0,
    context,
    endsWithLine: context.traits.endsWithLine,
    isBeforeBlock: false,
  };
  const statements: Code[] = [];
  while (peek(cursor) !== undefined) {
    const before = cursor.at;
    const statement = readStatement(cursor, owner);
    if (statement !== null) statements.push(statement);
    if (cursor.at === before) next(cursor);
  }
  return statements;
}

/** The statement here; null for signs that are none. */
export function readStatement(cursor: Cursor, owner: string | null = null): Code | null {
  if (takeSign(cursor, ";", ",", ")", "]", "}") || passLine(cursor)) return null;
  const { reader } = cursor.context;
  const before = cursor.at;
  const declared = reader.declaration(cursor, owner);
  if (declared !== null) return declared;
  cursor.at = before;
  const code = reader.control(cursor) ?? reader.expression(cursor);
  takeSign(cursor, ";");
  return code.kind === "operation" && code.operands.length === 0 ? null : code;
}

const PASSED = new Set(
  "import package typealias library export part associatedtype precedencegroup".split(" "),
);

/** Passes over a statement of one line that says nothing of the program; false where none is. */
function passLine(cursor: Cursor): boolean {
  const after = peek(cursor, 1);
  if (!PASSED.has(wordAt(cursor) ?? "") || after === undefined || after.isFresh) return false;
  if (after.kind !== "word" && after.kind !== "text") return false;
  const ends = !cursor.context.traits.endsWithLine;
  cursor.at += 1;
  for (let token = peek(cursor); token !== undefined; token = peek(cursor)) {
    if (token.isFresh && !ends) break;
    cursor.at += 1;
    if (isSign(token, ";")) break;
  }
  return true;
}
