import { isInComment } from "./comments.ts";
import { type SyntaxTree, syntaxTreeOf } from "./syntax-tree.ts";

/** A file that observations speak of. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly tree: SyntaxTree | null;
}

export function sourceOf(path: string, text: string): Source {
  return { path, text, tree: syntaxTreeOf(path, text) };
}

/** A quoted piece of a line, where it stands. */
export interface Quoted {
  readonly source: Source;
  /** Offset of the quote in the text. */
  readonly start: number;
  readonly quote: string;
}

/** The quote at this line; null when it does not stand there, word for word and outside of comments. */
export function quotedAt(source: Source, line: number, quote: string): Quoted | null {
  if (quote.trim() === "" || /[\r\n]/u.test(quote)) return null;
  const lines = source.text.split("\n");
  const text = lines[line - 1];
  const column = text?.indexOf(quote) ?? -1;
  if (text === undefined || column === -1) return null;
  const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  const start = before + column;
  const inked = start + (quote.length - quote.trimStart().length);
  return isInComment(source, inked) ? null : { source, start, quote };
}

const OPENS: ReadonlySet<string> = new Set([">", '"', "'", "`", "}", ")", ""]);
const CLOSES: ReadonlySet<string> = new Set(["<", '"', "'", "`", "{", "\\", ""]);

/**
 * Offset of a text that is a whole literal inside of a quote: between quotation marks, tags or the ends
 * of a line. Null when the quote has it only as a part of other words, or not at all.
 */
export function literalIn({ source, start, quote }: Quoted, text: string): number | null {
  const words = text.trim();
  if (words === "") return null;
  for (let at = quote.indexOf(words); at !== -1; at = quote.indexOf(words, at + 1)) {
    const offset = start + at;
    const before = lineBefore(source.text, offset).trimEnd().at(-1) ?? "";
    const after =
      /^[^\S\n]*([^\s]?)/u.exec(lineAfter(source.text, offset + words.length))?.[1] ?? "";
    if (OPENS.has(before) && CLOSES.has(after) && !isInComment(source, offset)) return offset;
  }
  return null;
}

function lineBefore(text: string, offset: number): string {
  return text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
}

function lineAfter(text: string, offset: number): string {
  const end = text.indexOf("\n", offset);
  return text.slice(offset, end === -1 ? text.length : end);
}
