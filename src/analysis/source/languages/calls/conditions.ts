import { peek, takeSign, takeType, takeWord, wordAt, type Cursor } from "./cursor.ts";
import { readBody } from "./lambdas.ts";
import type { ChoiceCode, Code, DeclareCode, Way } from "./syntax.ts";
import { isGroup, type Token } from "./tokens.ts";

/** `if` of each language and `guard` of Swift, with what stands behind `else`. */
export function readIf(cursor: Cursor): ChoiceCode {
  const line = peek(cursor)?.line ?? 1;
  const isGuard = wordAt(cursor) === "guard";
  cursor.at += 1;
  const { tests, binds } = readConditions(cursor);
  if (isGuard) return guard({ tests, binds }, cursor, line);
  const first: Way = { tests, binds, body: readBranch(cursor) };
  takeSign(cursor, ";");
  if (!takeWord(cursor, "else")) return { kind: "choice", subject: null, ways: [first], line };
  return { kind: "choice", subject: null, ways: [first, ...otherWays(cursor)], line };
}

/** The ways behind `else`, of which there may be any number. */
function otherWays(cursor: Cursor): readonly Way[] {
  const ways: Way[] = [];
  while (takeWord(cursor, "if")) {
    const { tests, binds } = readConditions(cursor);
    ways.push({ tests, binds, body: readBranch(cursor) });
    takeSign(cursor, ";");
    if (!takeWord(cursor, "else")) return ways;
  }
  return [...ways, elseWay(cursor)];
}

function elseWay(cursor: Cursor): Way {
  return { tests: [], binds: [], body: readBranch(cursor) };
}

/** `guard condition else { … }`: the way out comes first, what follows is the other way. */
function guard(condition: Conditions, cursor: Cursor, line: number): ChoiceCode {
  takeWord(cursor, "else");
  const body = readBranch(cursor);
  const test: Code = {
    kind: "operation",
    operator: "!",
    operands: [allOf(condition.tests, line)],
    line,
  };
  // Names that are bound by it are known in its conditions, and afterwards: the way without a body carries them.
  return {
    kind: "choice",
    subject: null,
    ways: [
      { tests: [test], binds: condition.binds, body },
      { tests: [], binds: condition.binds, body: [] },
    ],
    line,
  };
}

function allOf(tests: readonly Code[], line: number): Code {
  const [first, ...others] = tests;
  const start: Code = first ?? { kind: "literal", value: true, line };
  return others.reduce<Code>(
    (left, right) => ({ kind: "operation", operator: "&&", operands: [left, right], line }),
    start,
  );
}

/** The block of a branch, or its only statement. */
export function readBranch(cursor: Cursor): readonly Code[] {
  const block = peek(cursor);
  if (isGroup(block, "{")) {
    cursor.at += 1;
    return readBody(block.inner, cursor.context);
  }
  const only = cursor.context.reader.statement(cursor);
  return only === null ? [] : [only];
}

interface Conditions {
  readonly tests: readonly Code[];
  readonly binds: readonly DeclareCode[];
}

/** In brackets, but in Swift, where several stand between commas. */
function readConditions(cursor: Cursor): Conditions {
  const { language } = cursor.context.traits;
  const group = peek(cursor);
  if (language !== "swift" && isGroup(group, "(")) {
    cursor.at += 1;
    return bracketed(group.inner, cursor, group.line);
  }
  const inner: Cursor = { ...cursor, isBeforeBlock: true, endsWithLine: false };
  const tests: Code[] = [];
  const binds: DeclareCode[] = [];
  do readSwiftCondition(inner, { tests, binds });
  while (takeSign(inner, ","));
  cursor.at = inner.at;
  return { tests: [allOf(tests, group?.line ?? 1)], binds };
}

function bracketed(tokens: readonly Token[], { context }: Cursor, line: number): Conditions {
  const inner: Cursor = { tokens, at: 0, context, endsWithLine: false, isBeforeBlock: false };
  const test = context.reader.expression(inner);
  // `if (x case Pattern(:final y))` of Dart: whether it fits is not known.
  const isPattern = wordAt(inner) === "case";
  const tests = isPattern ? [operation("case", [test], line)] : [test];
  return { tests, binds: [] };
}

/** `let x = y`, `let x`, `case .a(let b) = c`, or a condition. */
function readSwiftCondition(
  cursor: Cursor,
  into: { readonly tests: Code[]; readonly binds: DeclareCode[] },
): void {
  const line = peek(cursor)?.line ?? 1;
  if (takeWord(cursor, "case")) {
    const pattern = cursor.context.reader.expression(cursor, 2);
    const subject = takeSign(cursor, "=") ? cursor.context.reader.expression(cursor) : pattern;
    into.tests.push(operation("==", [subject, pattern], line));
    return;
  }
  if (!takeWord(cursor, "let", "var")) {
    into.tests.push(cursor.context.reader.expression(cursor));
    return;
  }
  const name = wordAt(cursor) ?? "_";
  cursor.at += 1;
  if (takeSign(cursor, ":")) takeType(cursor);
  const value: Code = takeSign(cursor, "=")
    ? cursor.context.reader.expression(cursor)
    : { kind: "name", name, line };
  into.binds.push(declared(name, value, line));
  into.tests.push(operation("!=", [value, { kind: "literal", value: null, line }], line));
}

export function operation(operator: string, operands: readonly Code[], line: number): Code {
  return { kind: "operation", operator, operands, line };
}

/** A name that stands for a value from here on. */
export function declared(name: string, value: Code | null, line: number): DeclareCode {
  return {
    kind: "declare",
    names: [name],
    type: null,
    value,
    getter: null,
    isDelegate: false,
    isMutable: false,
    isStatic: false,
    annotations: [],
    line,
  };
}
