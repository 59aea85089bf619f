/** A phrase with its quoted parts taken out: `Open "/x"` has the words `Open ""` and one value. */
export interface Shape {
  readonly words: string;
  readonly values: readonly string[];
}

const QUOTED = /"(?:[^"\\]|\\.)*"/g;

/**
 * Takes the quoted parts out of a phrase, so that no word inside of quotes is taken for grammar.
 *
 * Quoted parts are JSON strings (RFC 8259, section 7): `\"` is a quote, `\\` a backslash. Null when
 * one of them is not, or when a quote is left open.
 */
export function shapeOf(phrase: string): Shape | null {
  const values: string[] = [];
  for (const quoted of phrase.match(QUOTED) ?? []) {
    const value = unquote(quoted);
    if (value === null) return null;
    values.push(value);
  }
  const words = phrase.replace(QUOTED, '""').trim();
  const quotes = words.split('"').length - 1;
  return quotes === values.length * 2 ? { words, values } : null;
}

/** A value as it stands in a phrase. */
export function quote(value: string): string {
  return JSON.stringify(value);
}

function unquote(quoted: string): string | null {
  try {
    const value: unknown = JSON.parse(quoted);
    return typeof value === "string" ? value : null;
  } catch {
    return null;
  }
}

/** Splits at `; ` outside of quotes. */
export function splitPhrases(text: string): string[] {
  const phrases: string[] = [];
  let start = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (quoted && character === "\\") index += 1;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && text.startsWith("; ", index)) {
      phrases.push(text.slice(start, index));
      start = index + 2;
    }
  }
  phrases.push(text.slice(start));
  return phrases.map((phrase) => phrase.trim()).filter((phrase) => phrase !== "");
}
