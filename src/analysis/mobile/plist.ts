import { isWithin } from "../limits.ts";

/** A value of a property list in the old style, as Xcode writes its projects. */
export type Plist = string | readonly Plist[] | ReadonlyMap<string, Plist>;

/** Comments, texts in quotes, words, and the marks of lists and dictionaries. */
const TOKEN = /\/\*[^]*?(?:\*\/|$)|\/\/[^\n]*|"(?:\\[^]|[^"\\])*"?|[{}();=,]|[^\s{}();=,"]+/gu;

/**
 * The dictionary that a property list of the old style holds; an empty one where it holds none.
 * Source: developer.apple.com, "Old-Style ASCII Property Lists".
 */
export function readPlist(text: string): ReadonlyMap<string, Plist> {
  const tokens = (text.match(TOKEN) ?? []).filter((token) => !/^\/[/*]/u.test(token));
  const value = new PlistReader(tokens).value(0);
  return value instanceof Map ? value : new Map();
}

class PlistReader {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  value(depth: number): Plist {
    const token = this.#tokens[this.#at] ?? "";
    this.#at += 1;
    if (!isWithin("jsonDepth", depth)) return "";
    if (token === "{") return this.#dictionary(depth);
    if (token === "(") return this.#list(depth);
    return token.startsWith('"') ? unquoted(token) : token;
  }

  #dictionary(depth: number): ReadonlyMap<string, Plist> {
    const entries = new Map<string, Plist>();
    while (!this.#ends("}")) {
      const key = this.value(depth + 1);
      if (this.#tokens[this.#at] === "=") this.#at += 1;
      const value = this.value(depth + 1);
      if (this.#tokens[this.#at] === ";") this.#at += 1;
      if (typeof key === "string") entries.set(key, value);
    }
    return entries;
  }

  #list(depth: number): readonly Plist[] {
    const items: Plist[] = [];
    while (!this.#ends(")")) {
      items.push(this.value(depth + 1));
      if (this.#tokens[this.#at] === ",") this.#at += 1;
    }
    return items;
  }

  #ends(mark: string): boolean {
    const token = this.#tokens[this.#at];
    if (token === mark) this.#at += 1;
    return token === mark || token === undefined;
  }
}

function unquoted(token: string): string {
  return token.slice(1, token.endsWith('"') ? -1 : undefined).replaceAll(/\\(.)/gsu, "$1");
}
