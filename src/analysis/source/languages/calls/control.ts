import { readIf } from "./conditions.ts";
import { next, peek, takeSign, takeWord, wordAt, type Cursor } from "./cursor.ts";
import { readBody } from "./lambdas.ts";
import { readLoop } from "./loops.ts";
import { readSwitch } from "./switches.ts";
import type { Code } from "./syntax.ts";
import { isGroup, isSign } from "./tokens.ts";

const LEAVING = new Set(["return", "throw", "break", "continue"]);

/** A choice, a loop or a way out that begins here; null where none does. */
export function readControl(cursor: Cursor): Code | null {
  const word = wordAt(cursor);
  const after = peek(cursor, 1);
  if (word === null || isSign(after, ".") || isSign(after, ":")) return null;
  switch (word) {
    case "if":
    case "guard":
      return readIf(cursor);
    case "when":
    case "switch":
      return readSwitch(cursor);
    case "for":
    case "while":
    case "repeat":
      return readLoop(cursor);
    case "do":
    case "try":
    case "unsafe":
      return readTried(cursor);
    default:
      return LEAVING.has(word) ? readLeave(cursor, word) : null;
  }
}

function readLeave(cursor: Cursor, word: string): Code | null {
  const token = peek(cursor);
  cursor.at += 1;
  const after = peek(cursor);
  const isAlone =
    after === undefined ||
    isSign(after, ";") ||
    isSign(after, ",") ||
    (cursor.endsWithLine && after.isFresh);
  const hasValue = !isAlone && (word === "return" || word === "throw");
  const value = hasValue ? cursor.context.reader.expression(cursor) : null;
  return { kind: "leave", word, value, line: token?.line ?? 1 };
}

/** `try { … } catch { … } finally { … }`: what is tried, and what is done afterwards whatever comes of it. */
function readTried(cursor: Cursor): Code | null {
  const block = peek(cursor, 1);
  if (!isGroup(block, "{")) return null;
  cursor.at += 2;
  const tried = readBody(block.inner, cursor.context);
  const { line } = block;
  const done = readHandlers(cursor);
  if (takeWord(cursor, "while")) next(cursor);
  return always(done.length === 0 ? tried : [always(tried, line), ...done], line);
}

/** A block that is surely gone through. */
function always(body: readonly Code[], line: number): Code {
  const way = { tests: [{ kind: "literal" as const, value: true, line }], binds: [], body };
  return { kind: "choice", subject: null, ways: [way], line };
}

/** Passes over what is done about errors, and gives what is done in the end. */
function readHandlers(cursor: Cursor): readonly Code[] {
  for (let block = peek(cursor, 1); ; block = peek(cursor, 1)) {
    if (takeWord(cursor, "finally") && isGroup(block, "{")) {
      next(cursor);
      return readBody(block.inner, cursor.context);
    }
    if (!takeWord(cursor, "catch", "on")) return [];
    passHandler(cursor);
  }
}

/** Passes over what is done about an error: nobody can say from the source when it is. */
function passHandler(cursor: Cursor): void {
  for (let token = peek(cursor); token !== undefined; token = peek(cursor)) {
    if (isSign(token, ";") || isSign(token, "}")) return;
    cursor.at += 1;
    if (isGroup(token, "{")) return;
    takeSign(cursor, ",");
  }
}
