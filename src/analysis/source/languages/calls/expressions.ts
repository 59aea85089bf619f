import { peek, takeSign, takeType, wordAt, type Cursor } from "./cursor.ts";
import { ASSIGNMENTS, ASSIGNMENT_STRENGTH, CHOICE_STRENGTH, operatorAt } from "./operators.ts";
import { readPostfix } from "./postfix.ts";
import { readPrimary } from "./primary.ts";
import type { Code } from "./syntax.ts";

/** The value that begins here, with the operators that bind at least this strongly. */
export function readExpression(cursor: Cursor, strength = 0): Code {
  let left = readUnary(cursor);
  for (let found = operatorAt(cursor); found !== null; found = operatorAt(cursor)) {
    if (found.strength < strength) break;
    const line = peek(cursor)?.line ?? 1;
    cursor.at += 1;
    left = withOperator(left, { ...found, line }, cursor);
  }
  return left;
}

interface Found {
  readonly operator: string;
  readonly strength: number;
  readonly line: number;
}

function withOperator(left: Code, { operator, strength, line }: Found, cursor: Cursor): Code {
  if (operator === "is" || operator === "as") return asType(left, { operator, line }, cursor);
  if (strength === CHOICE_STRENGTH) {
    const { reader } = cursor.context;
    const yes = reader.expression(cursor, CHOICE_STRENGTH);
    const no = takeSign(cursor, ":") ? reader.expression(cursor, CHOICE_STRENGTH) : null;
    const ways = [
      { tests: [left], binds: [], body: [yes] },
      ...(no === null ? [] : [{ tests: [], binds: [], body: [no] }]),
    ];
    return { kind: "choice", subject: null, ways, line };
  }
  const isAssignment = ASSIGNMENTS.has(operator);
  const right = cursor.context.reader.expression(
    cursor,
    isAssignment ? ASSIGNMENT_STRENGTH : strength + 1,
  );
  return isAssignment
    ? { kind: "assign", target: left, operator, value: right, line }
    : { kind: "operation", operator, operands: [left, right], line };
}

/** `x is Type`, `x as? Type`, `x is! Type`: the type is known by its name. */
function asType(
  left: Code,
  { operator, line }: { readonly operator: string; readonly line: number },
  cursor: Cursor,
): Code {
  const isNegated = operator === "is" && takeSign(cursor, "!");
  if (!isNegated) takeSign(cursor, "?", "!");
  takeSign(cursor, ".");
  const type = takeType(cursor) ?? "";
  if (operator === "as") return left;
  const test: Code = {
    kind: "operation",
    operator: "is",
    operands: [left, { kind: "name", name: type, line }],
    line,
  };
  return isNegated ? { kind: "operation", operator: "!", operands: [test], line } : test;
}

/** Signs and words before a value that leave it what it is. */
const PASSED_SIGNS = ["&", "*", "...", "...?", "@", "#", "~", "+"];
const PASSED_WORDS = new Set("try new const throw yield async consume".split(" "));

/** A value without any operator between two: nothing binds as strongly. */
function single(cursor: Cursor): Code {
  return cursor.context.reader.expression(cursor, Number.POSITIVE_INFINITY);
}

function readUnary(cursor: Cursor): Code {
  const line = peek(cursor)?.line ?? 1;
  if (takeSign(cursor, "!", "-")) {
    const operator = cursor.tokens[cursor.at - 1];
    const operand = single(cursor);
    return {
      kind: "operation",
      operator: operator?.kind === "sign" ? operator.text : "",
      operands: [operand],
      line,
    };
  }
  if (takeSign(cursor, "++", "--")) return step(single(cursor), "++", line);
  if (takeSign(cursor, ...PASSED_SIGNS)) return single(cursor);
  const behindWord = readBehindWord(cursor, line);
  if (behindWord !== null) return behindWord;
  const value = readPostfix(readPrimary(cursor), cursor);
  if (takeSign(cursor, "++", "--")) return step(value, "++", line);
  return value;
}

/** What stands behind `await` or a word that leaves it what it is; null where no such word is. */
function readBehindWord(cursor: Cursor, line: number): Code | null {
  const word = wordAt(cursor);
  if (word === null || peek(cursor, 1) === undefined || isUsedAsName(cursor)) return null;
  if (word === "await") {
    cursor.at += 1;
    return { kind: "operation", operator: "await", operands: [single(cursor)], line };
  }
  if (!PASSED_WORDS.has(word)) return null;
  cursor.at += 1;
  takeSign(cursor, "?", "!");
  return single(cursor);
}

/** Words that are no names before brackets either: `const [1, 2]`, `await (…)`. */
const BEFORE_GROUPS = new Set(["throw", "await", "const"]);

/** Whether a word that may stand before a value is a value here: `try { … }`, `async.foo`. */
function isUsedAsName(cursor: Cursor): boolean {
  const after = peek(cursor, 1);
  if (after?.kind === "group") return !BEFORE_GROUPS.has(wordAt(cursor) ?? "");
  return after?.kind === "sign" && [".", "?.", ",", "=", ":"].includes(after.text);
}

function step(target: Code, operator: string, line: number): Code {
  return { kind: "assign", target, operator, value: { kind: "literal", value: 1, line }, line };
}
