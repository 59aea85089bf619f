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

/** `try { … } catch { … }`: what is tried; what is done about errors is a way that may be gone. */
function readTried(cursor: Cursor): Code | null {
  const block = peek(cursor, 1);
  if (!isGroup(block, "{")) return null;
  cursor.at += 2;
  const tried = readBody(block.inner, cursor.context);
  while (takeWord(cursor, "catch", "finally", "on")) passHandler(cursor);
  if (takeWord(cursor, "while")) next(cursor);
  return {
    kind: "choice",
    subject: null,
    ways: [{ tests: [{ kind: "literal", value: true, line: block.line }], binds: [], body: tried }],
    line: block.line,
  };
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
