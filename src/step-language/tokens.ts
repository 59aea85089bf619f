/** A word of a phrase in lower case, a text that stood in quotes, or data at its end. */
export type Token =
  | { readonly kind: "json"; readonly text: string }
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "text"; readonly text: string };

const QUOTED_OR_WORD = /"(?:[^"\\]|\\.)*"|[^\s"]+|"/gu;

/**
 * The words and quoted texts of a phrase, so that no word inside of quotes is taken for grammar.
 *
 * A quoted text is a JSON string (RFC 8259, section 7): `\"` is a quote, `\\` a backslash. Null when
 * one of them is not, or when a quote is left open. A full stop at the end means nothing. A list or an object
 * of JSON is one token, with which the phrase ends.
 */
export function tokensOf(phrase: string): readonly Token[] | null {
  const tokens: Token[] = [];
  const { words, data } = dataApart(withoutFullStop(phrase));
  for (const part of words.match(QUOTED_OR_WORD) ?? []) {
    const token = part.startsWith('"') ? textToken(part) : wordToken(part);
    if (token === null) return null;
    tokens.push(token);
  }
  return data === null ? tokens : [...tokens, { kind: "json", text: data }];
}

/** The words of a phrase, and the data that it ends with; null where it has none. */
function dataApart(phrase: string): { readonly words: string; readonly data: string | null } {
  const words = /^(?:[^"[{]|"(?:[^"\\]|\\.)*")*(?<=\s)(?=[[{])/u.exec(phrase)?.[0];
  const data = words === undefined ? null : phrase.slice(words.length);
  return words === undefined || data === null || !isJson(data)
    ? { words: phrase, data: null }
    : { words, data };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A text as it stands in a phrase. */
export function quote(text: string): string {
  return JSON.stringify(text);
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

/** Models like to end a phrase with one. */
function withoutFullStop(phrase: string): string {
  return phrase.replace(/\.\s*$/u, "");
}

function wordToken(part: string): Token {
  return { kind: "word", word: part.toLowerCase() };
}

function textToken(quoted: string): Token | null {
  try {
    const text: unknown = JSON.parse(quoted);
    return typeof text === "string" ? { kind: "text", text } : null;
  } catch {
    return null;
  }
}
