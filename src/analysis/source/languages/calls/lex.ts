import { isWithin } from "../../../limits.ts";
import { readString, startsString } from "./lex-strings.ts";
import type { Traits } from "./languages.ts";
import type { Lexer } from "./lexer.ts";
import type { Bracket, Token } from "./tokens.ts";

interface Open {
  readonly bracket: Bracket;
  readonly inner: Token[];
  readonly line: number;
  readonly isFresh: boolean;
  readonly isSpaced: boolean;
}

const CLOSING: Readonly<Record<string, Bracket>> = { ")": "(", "]": "[", "}": "{" };
const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const NUMBER = /\d(?:[\w]|\.(?=\d))*/uy;
const SPACE = /[^\S\n]+/uy;
const SIGNS =
  /\?\.\.|\.\.\.|\.\.<|===|!==|\?\?=|\?\.|\?:|\?\?|!!|::|->|=>|==|!=|<=|>=|&&|\|\||\.\.|\+=|-=|\*=|\/=|\+\+|--|[\s\S]/uy;

/** What a source file is made of. */
export interface Lexed {
  readonly tokens: readonly Token[];
  /** True where brackets were left open, or closed that were not open. */
  readonly isUnbalanced: boolean;
}

/** The pieces of a source text, brackets matched. */
export function lexText(text: string, traits: Traits): Lexed {
  const lexer: Lexer = {
    text,
    traits,
    at: 0,
    line: 1,
    isUnbalanced: false,
    depth: 0,
    inside: (until) => lexInside(lexer, until),
  };
  const tokens = lex(lexer, null);
  return { tokens, isUnbalanced: lexer.isUnbalanced };
}

/**
 * The pieces of a text up to this bracket, or up to its end. A bracket that closes nothing is left
 * out, one that is not closed ends where what is around it ends.
 */
function lex(lexer: Lexer, until: ")" | "}" | null): readonly Token[] {
  const root: Token[] = [];
  const stack: Open[] = [];
  const counts = { "(": 0, "[": 0, "{": 0 };
  let isFresh = true;
  while (lexer.at < lexer.text.length) {
    const before = lexer.at;
    const line = lexer.line;
    skipSpace(lexer);
    if (lexer.line > line) isFresh = true;
    const sign = lexer.text[lexer.at];
    if (sign === undefined) break;
    const place = { line: lexer.line, isFresh, isSpaced: lexer.at > before };
    isFresh = false;
    const into = stack.at(-1)?.inner ?? root;
    const closes = CLOSING[sign];
    if (sign === "(" || sign === "[" || sign === "{") {
      lexer.at += 1;
      stack.push({ bracket: sign, inner: [], ...place });
      counts[sign] += 1;
    } else if (closes === undefined) {
      addToken(lexer, place, into);
    } else {
      lexer.at += 1;
      if (counts[closes] > 0) closeTo(closes, { stack, counts, root, lexer });
      else if (sign === until) return finish(stack, root, lexer);
      else lexer.isUnbalanced = true;
    }
  }
  if (until !== null) lexer.isUnbalanced = true;
  return finish(stack, root, lexer);
}

interface Stack {
  readonly stack: Open[];
  readonly counts: Record<Bracket, number>;
  readonly root: Token[];
  readonly lexer: Lexer;
}

/** Closes the innermost bracket of this kind, and those inside of it that were left open. */
function closeTo(bracket: Bracket, { stack, counts, root, lexer }: Stack): void {
  for (let open = stack.pop(); open !== undefined; open = stack.pop()) {
    counts[open.bracket] -= 1;
    (stack.at(-1)?.inner ?? root).push(groupOf(open));
    if (open.bracket === bracket) return;
    lexer.isUnbalanced = true;
  }
}

function finish(stack: Open[], root: Token[], lexer: Lexer): readonly Token[] {
  if (stack.length > 0) lexer.isUnbalanced = true;
  for (let open = stack.pop(); open !== undefined; open = stack.pop())
    (stack.at(-1)?.inner ?? root).push(groupOf(open));
  return root;
}

function groupOf({ bracket, inner, line, isFresh, isSpaced }: Open): Token {
  return { kind: "group", open: bracket, inner, line, isFresh, isSpaced };
}

type Place = Pick<Token, "line" | "isFresh" | "isSpaced">;

function addToken(lexer: Lexer, place: Place, into: Token[]): void {
  const { traits } = lexer;
  if (startsString(lexer)) {
    into.push({ kind: "text", parts: readString(lexer), ...place });
    return;
  }
  const word = take(lexer, WORD);
  if (word !== null) {
    // A label of Kotlin: `return@launch`, `this@Activity`, `outer@ for`.
    if (traits.language === "kotlin" && lexer.text[lexer.at] === "@") {
      lexer.at += 1;
      take(lexer, WORD);
    }
    into.push({ kind: "word", text: word, ...place });
    return;
  }
  const number = take(lexer, NUMBER);
  if (number !== null) into.push({ kind: "number", text: number, ...place });
  else into.push({ kind: "sign", text: take(lexer, SIGNS) ?? "", ...place });
}

function take(lexer: Lexer, pattern: RegExp): string | null {
  pattern.lastIndex = lexer.at;
  const [found] = pattern.exec(lexer.text) ?? [];
  if (found === undefined) return null;
  lexer.at += found.length;
  return found;
}

function skipSpace(lexer: Lexer): void {
  for (;;) {
    const { text, at } = lexer;
    const sign = text[at];
    if (sign === "\n") {
      lexer.at += 1;
      lexer.line += 1;
    } else if (text.startsWith("//", at) || isDirective(lexer)) {
      const end = text.indexOf("\n", at);
      lexer.at = end === -1 ? text.length : end;
    } else if (text.startsWith("/*", at)) skipComment(lexer);
    else if (take(lexer, SPACE) === null) return;
  }
}

/** What the compiler of Swift is told: `#warning("…")`; see `directives.ts` for conditions. */
function isDirective({ traits, text, at }: Lexer): boolean {
  if (traits.language !== "swift" || text[at] !== "#") return false;
  return ["if ", "else", "elseif ", "endif", "warning", "error"].some((word) =>
    text.startsWith(word, at + 1),
  );
}

function skipComment(lexer: Lexer): void {
  let depth = 0;
  const marks = /\/\*|\*\/|\n/gu;
  marks.lastIndex = lexer.at;
  for (let mark = marks.exec(lexer.text); mark !== null; mark = marks.exec(lexer.text)) {
    if (mark[0] === "\n") lexer.line += 1;
    else if (mark[0] === "*/") depth -= 1;
    else if (depth === 0 || lexer.traits.nestsComments) depth += 1;
    lexer.at = mark.index + mark[0].length;
    if (depth === 0) return;
  }
  lexer.at = lexer.text.length;
}

/** The pieces of the code that is put into a string, up to its closing bracket. */
function lexInside(lexer: Lexer, until: ")" | "}"): readonly Token[] {
  lexer.depth += 1;
  const tokens = isWithin("syntaxDepth", lexer.depth) ? lex(lexer, until) : [];
  lexer.depth -= 1;
  return tokens;
}
