import type { Lexer } from "./lexer.ts";
import type { Token } from "./tokens.ts";

type Part = string | readonly Token[];

/** How one string is written. */
interface StringStyle {
  /** What ends it. */
  readonly end: string;
  readonly isMultiline: boolean;
  /** What an escape begins with; null for a string without any. */
  readonly escape: string | null;
  /** What code that is put into it begins with: `${` or `\(`. */
  readonly codeStart: string | null;
  readonly codeEnd: ")" | "}";
}

/** Whether a string, or a character between quotes, begins here. */
export function startsString({ text, at, traits }: Lexer): boolean {
  const sign = text[at] ?? "";
  if (traits.quotes.includes(sign)) return true;
  const { language } = traits;
  if (sign === "'" && language !== "swift") return true;
  if (sign === "r" && language === "dart") return /^["']/u.test(text[at + 1] ?? "");
  return sign === "#" && language === "swift" && /^#+"/u.test(text.slice(at, at + 8));
}

/** The parts of the string that begins here. Source: the grammars of Kotlin, Swift and Dart. */
export function readString(lexer: Lexer): readonly Part[] {
  const style = openString(lexer);
  const parts: Part[] = [];
  let literal = "";
  const keep = (): void => {
    if (literal !== "") parts.push(literal);
    literal = "";
  };
  while (lexer.at < lexer.text.length) {
    const { text, at } = lexer;
    if (text.startsWith(style.end, at)) {
      lexer.at += style.end.length;
      break;
    }
    if (text[at] === "\n" && !style.isMultiline) break;
    const code = codeAt(lexer, style);
    if (code !== null) {
      keep();
      parts.push(code);
    } else literal += signAt(lexer, style);
  }
  keep();
  return style.isMultiline ? trimmed(parts, lexer) : parts;
}

function openString(lexer: Lexer): StringStyle {
  const { text, traits } = lexer;
  const { language } = traits;
  const isRaw = text[lexer.at] === "r";
  if (isRaw) lexer.at += 1;
  let hashes = "";
  while (text[lexer.at] === "#") {
    hashes += "#";
    lexer.at += 1;
  }
  const quote = text[lexer.at] ?? '"';
  const triple = quote.repeat(3);
  const isMultiline = text.startsWith(triple, lexer.at) && (quote === '"' || language === "dart");
  lexer.at += isMultiline ? triple.length : 1;
  const end = (isMultiline ? triple : quote) + hashes;
  if (language === "swift") {
    const escape = `\\${hashes}`;
    return { end, isMultiline, escape, codeStart: `${escape}(`, codeEnd: ")" };
  }
  const isKotlin = language === "kotlin";
  const hasEscapes = !isRaw && !(isMultiline && isKotlin);
  const hasCode = hasCodeInside(isRaw ? "raw" : quote, language);
  return {
    end,
    isMultiline,
    escape: hasEscapes ? "\\" : null,
    codeStart: hasCode ? "${" : null,
    codeEnd: "}",
  };
}

/** Whether code may be put into a string that begins so. */
function hasCodeInside(quote: string, language: Lexer["traits"]["language"]): boolean {
  return quote !== "raw" && language !== "java" && !(quote === "'" && language === "kotlin");
}

const NAME = /\$(?<name>[\p{L}_][\p{L}\p{N}_]*)/uy;

/** The code that is put into the string here; null where it goes on as text. */
function codeAt(lexer: Lexer, { codeStart, codeEnd }: StringStyle): readonly Token[] | null {
  const { text, at, line } = lexer;
  if (codeStart === null) return null;
  if (text.startsWith(codeStart, at)) {
    lexer.at += codeStart.length;
    return lexer.inside(codeEnd);
  }
  NAME.lastIndex = at;
  const name = codeEnd === "}" ? NAME.exec(text)?.groups?.["name"] : undefined;
  if (name === undefined) return null;
  lexer.at += name.length + 1;
  return [{ kind: "word", text: name, line, isFresh: true, isSpaced: false }];
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", 0: "\0" };
const UNICODE = /u(?:\{(?<braced>[\da-f]{1,6})\}|(?<plain>[\da-f]{4}))/iuy;

/** One sign of the string, or the sign that an escape means. */
function signAt(lexer: Lexer, { escape }: StringStyle): string {
  const { text } = lexer;
  const sign = text[lexer.at] ?? "";
  if (sign === "\n") lexer.line += 1;
  if (escape === null || !text.startsWith(escape, lexer.at)) {
    lexer.at += 1;
    return sign;
  }
  lexer.at += escape.length;
  UNICODE.lastIndex = lexer.at;
  const found = UNICODE.exec(text);
  if (found !== null) {
    lexer.at += found[0].length;
    const code = Number.parseInt(found.groups?.["braced"] ?? found.groups?.["plain"] ?? "", 16);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : "";
  }
  const escaped = text[lexer.at] ?? "";
  if (escaped === "\n") lexer.line += 1;
  lexer.at += 1;
  return ESCAPES[escaped] ?? escaped;
}

/** A text of several lines without the indentation that the language takes away. */
function trimmed(parts: readonly Part[], { traits }: Lexer): readonly Part[] {
  if (traits.language === "dart") return parts;
  return parts.map((part) =>
    typeof part === "string" ? part.replaceAll(/\n[ \t]+/gu, "\n") : part,
  );
}
