import { isWithin } from "../../../limits.ts";
import { peek, type Context, type Cursor } from "./cursor.ts";
import { readParameters } from "./parameters.ts";
import type { Code, LambdaCode, Parameter } from "./syntax.ts";
import { isGroup, isSign, isWord, type GroupToken, type Token } from "./tokens.ts";

/** The statements in a block; none where too many brackets are around it, which is noted. */
export function readBody(tokens: readonly Token[], context: Context): readonly Code[] {
  context.depth += 1;
  const body = isWithin("bracketDepth", context.depth)
    ? context.reader.statements(tokens, context)
    : [];
  context.depth -= 1;
  return body;
}

/** A block that is a value: `{ name -> … }` of Kotlin, `{ name in … }` of Swift. */
export function readBlock(group: GroupToken, context: Context): LambdaCode {
  const isSwift = context.traits.language === "swift";
  const at = endOfHead(group.inner, isSwift);
  const head = group.inner.slice(0, Math.max(at, 0));
  const parameters = at === -1 ? [] : isSwift ? swiftHead(head, context) : names(head, context);
  const body = readBody(group.inner.slice(at + 1), context);
  return { kind: "lambda", parameters, body, isExpression: false, line: group.line };
}

const NO_HEAD = new Set(["val", "var", "fun", "return", "if", "for", "let", "when", "switch"]);

/** Where `->` or `in` stands behind the parameters of a block; -1 where it has none. */
function endOfHead(tokens: readonly Token[], isSwift: boolean): number {
  for (const [at, token] of tokens.entries()) {
    if (isSwift ? isWord(token, "in") : isSign(token, "->")) {
      if (isSwift || !isSign(tokens[at - 1], ")")) return at;
    }
    const isNewLine = at > 0 && token.isFresh && !isSign(tokens[at - 1], ",");
    const isOther =
      token.kind === "text" || token.kind === "number" || isGroup(token, "{") || isNewLine;
    if (isOther || (token.kind === "word" && NO_HEAD.has(token.text))) return -1;
  }
  return -1;
}

/** `[weak self] (name: Type) -> Result in` and `a, b in`. */
function swiftHead(head: readonly Token[], context: Context): readonly Parameter[] {
  const rest = head.filter((token) => !isGroup(token, "["));
  const group = rest.find((token) => isGroup(token, "("));
  return names(group?.kind === "group" ? group.inner : rest, context);
}

function names(tokens: readonly Token[], context: Context): readonly Parameter[] {
  // `(a, b)` takes a pair apart: its parts are known by their place alone.
  return readParameters(
    tokens.flatMap((token) => (isGroup(token, "(") ? token.inner : [token])),
    context,
  ).map(({ name, value, type }) => ({ name, label: null, value, type }));
}

const AFTER_PARAMETERS = new Set(["async", "sync"]);

/** Whether a function without a name begins here: `(a) => x`, `(a) { … }`, `a -> x` of Java. */
export function startsFunction(cursor: Cursor): boolean {
  const { language } = cursor.context.traits;
  const token = peek(cursor);
  const after = peek(cursor, 1);
  if (language === "java")
    return (token?.kind === "word" || isGroup(token, "(")) && isSign(after, "->");
  if (language !== "dart" || !isGroup(token, "(")) return false;
  return (
    isSign(after, "=>") ||
    (isGroup(after, "{") && !cursor.isBeforeBlock) ||
    (after?.kind === "word" && AFTER_PARAMETERS.has(after.text))
  );
}

/** A function without a name that begins here, as `startsFunction` says. */
export function readFunction(cursor: Cursor): LambdaCode {
  const { context } = cursor;
  const first = peek(cursor);
  cursor.at += 1;
  const parameters =
    first?.kind === "group"
      ? readParameters(first.inner, context)
      : first === undefined
        ? []
        : readParameters([first], context);
  return { kind: "lambda", parameters, ...readResult(cursor), line: first?.line ?? 1 };
}

/** What stands behind parameters: `=> x`, `async { … }`, `{ … }`, or nothing. */
export function readResult(cursor: Cursor): Pick<LambdaCode, "body" | "isExpression"> {
  const { context } = cursor;
  for (let word = peek(cursor); word?.kind === "word" && AFTER_PARAMETERS.has(word.text);) {
    cursor.at += isSign(peek(cursor, 1), "*") ? 2 : 1;
    word = peek(cursor);
  }
  const token = peek(cursor);
  if (isSign(token, "=>") || isSign(token, "->")) {
    cursor.at += 1;
    const block = peek(cursor);
    if (context.traits.language === "java" && isGroup(block, "{")) return blockResult(cursor);
    return { body: [context.reader.expression(cursor)], isExpression: true };
  }
  return blockResult(cursor);
}

function blockResult(cursor: Cursor): Pick<LambdaCode, "body" | "isExpression"> {
  const block = peek(cursor);
  if (!isGroup(block, "{")) return { body: [], isExpression: false };
  cursor.at += 1;
  return { body: readBody(block.inner, cursor.context), isExpression: false };
}
