/**
 * A pattern as far as its speed depends on it (https://tc39.es/ecma262/#sec-patterns): which characters
 * its parts take, how often, and in which order. Anything that takes no character is left out.
 */
export type Part = {
  readonly min: number;
  readonly max: number;
  /** One bit for each of the first 128 characters, and one for all others. */
  readonly characters: bigint;
  /** What a group may take instead; of a part that takes one character there are none. */
  readonly alternatives: readonly (readonly Part[])[];
};
export type Alternatives = readonly (readonly Part[])[];

const OTHERS = 128;
const EVERYTHING = (1n << 129n) - 1n;

/**
 * Reads a pattern, in each way that its flags may ask for: with `v`, a set may stand in a set; without,
 * `[` is a character of it. None when it is no pattern, or nested deeper than any person writes.
 */
export function parsePattern(source: string): readonly Alternatives[] {
  const nested = parsed(source, true);
  const plain = source.includes("[") ? parsed(source, false) : undefined;
  return [nested, plain].filter((one) => one !== undefined);
}

function parsed(source: string, setsInSets: boolean): Alternatives | undefined {
  try {
    const reader = new PatternReader(source, setsInSets);
    const found = reader.alternatives(0);
    return reader.isAtEnd() ? found : undefined;
  } catch (error) {
    if (error instanceof PatternError) return undefined;
    throw error;
  }
}

class PatternError extends Error {}

const MAX_NESTING = 50;
const DIGITS = charactersOf((one) => /\d/.test(one));
const WORDS = charactersOf((one) => /\w/.test(one));
const BLANKS = charactersOf((one) => /\s/.test(one), true);
const CLASSES: Readonly<Record<string, bigint>> = {
  d: DIGITS,
  D: EVERYTHING & ~DIGITS,
  w: WORDS,
  W: EVERYTHING & ~WORDS,
  s: BLANKS,
  S: (EVERYTHING & ~BLANKS) | (1n << BigInt(OTHERS)),
  p: EVERYTHING,
  P: EVERYTHING,
};
const CONTROLS: Readonly<Record<string, string>> = {
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

function charactersOf(is: (one: string) => boolean, withOthers = false): bigint {
  let bits = withOthers ? 1n << BigInt(OTHERS) : 0n;
  for (let code = 0; code < OTHERS; code += 1)
    if (is(String.fromCharCode(code))) bits |= 1n << BigInt(code);
  return bits;
}

/** One character, large or small: whether that is told apart is not looked at. */
function bitOf(character: string): bigint {
  const cases = [character.toLowerCase(), character.toUpperCase()];
  return cases.reduce((bits, one) => bits | (1n << BigInt(Math.min(codeOf(one), OTHERS))), 0n);
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? OTHERS;
}

class PatternReader {
  readonly #source: string;
  readonly #setsInSets: boolean;
  #at = 0;

  constructor(source: string, setsInSets: boolean) {
    this.#source = source;
    this.#setsInSets = setsInSets;
  }

  isAtEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  /** `a|b|c`, to the end or the bracket that closes it. */
  alternatives(nesting: number): Alternatives {
    if (nesting > MAX_NESTING) throw new PatternError();
    const found: (readonly Part[])[] = [this.#sequence(nesting)];
    while (this.#take("|")) found.push(this.#sequence(nesting));
    return found;
  }

  #sequence(nesting: number): readonly Part[] {
    const parts: Part[] = [];
    while (!this.isAtEnd() && !this.#isNext("|") && !this.#isNext(")")) {
      const part = this.#part(nesting);
      if (part !== undefined) parts.push(part);
    }
    return parts;
  }

  #part(nesting: number): Part | undefined {
    if (this.#take("(")) return this.#group(nesting);
    if (this.#take("^") || this.#take("$")) return undefined;
    if (this.#take("[")) return this.#repeated(this.#set());
    if (this.#take(".")) return this.#repeated(EVERYTHING & ~bitOf("\n") & ~bitOf("\r"));
    if (this.#take("\\")) {
      const next = this.#source[this.#at] ?? "";
      if (/[bB]/.test(next)) {
        this.#at += 1;
        return undefined;
      }
      return this.#repeated(/[1-9k]/.test(next) ? this.#reference() : this.#escape());
    }
    return this.#repeated(bitOf(this.#next()));
  }

  /** `(…)`, `(?:…)`, `(?<name>…)`, `(?i:…)`; what is only looked at takes nothing, and has to be quick. */
  #group(nesting: number): Part {
    const [kind = ""] = /^(?:\?(?:[:=!]|<[=!]|<[^>]*>|[a-z-]*:))?/.exec(this.#rest()) ?? [];
    this.#at += kind.length;
    const alternatives = this.alternatives(nesting + 1);
    if (!this.#take(")")) throw new PatternError();
    return { ...this.#repeated(0n), alternatives };
  }

  #repeated(characters: bigint): Part {
    const [min, max] = this.#quantifier();
    return { min, max, characters, alternatives: [] };
  }

  #quantifier(): readonly [min: number, max: number] {
    const match = /^(?:([*+?])|\{(\d+)(,(\d*))?\})\??/.exec(this.#rest());
    if (match === null) return [1, 1];
    const [whole, sign, from = "", comma, to = ""] = match;
    this.#at += whole.length;
    if (sign !== undefined) return [sign === "+" ? 1 : 0, sign === "?" ? 1 : Infinity];
    if (comma === undefined) return [Number(from), Number(from)];
    return [Number(from), to === "" ? Infinity : Number(to)];
  }

  /** What was matched before: any characters. */
  #reference(): bigint {
    const [name = ""] = /^(?:\d+|k<[^>]*>|k)/.exec(this.#rest()) ?? [];
    this.#at += name.length;
    return EVERYTHING;
  }

  #escape(): bigint {
    const letter = this.#next();
    const known = CLASSES[letter];
    if (known !== undefined) {
      const [name = ""] = /[pP]/.test(letter) ? (/^\{[^}]*\}/.exec(this.#rest()) ?? []) : [];
      this.#at += name.length;
      return known;
    }
    const [code, long, short] =
      /^(?:u\{([0-9a-f]+)\}|[ux]([0-9a-f]{4}|[0-9a-f]{2}))/i.exec(letter + this.#rest()) ?? [];
    if (code !== undefined) {
      this.#at += code.length - 1;
      const point = Number.parseInt(long ?? short ?? "", 16);
      return bitOf(point > 0x10ffff ? "" : String.fromCodePoint(point));
    }
    return bitOf(CONTROLS[letter] ?? letter);
  }

  /** `[a-z_]`; all of a set that stands in a set is taken. */
  #set(): bigint {
    const isNegated = this.#take("^");
    let bits = 0n;
    while (!this.#take("]")) {
      const from = this.#setItem();
      const isRange = this.#isNext("-") && this.#source[this.#at + 1] !== "]";
      if (!isRange) bits |= from.bits;
      else {
        this.#at += 1;
        bits |= rangeOf(from, this.#setItem());
      }
    }
    return isNegated ? EVERYTHING & ~(bits & ~(1n << BigInt(OTHERS))) : bits;
  }

  #setItem(): SetItem {
    if (this.isAtEnd()) throw new PatternError();
    if (this.#setsInSets && this.#take("[")) return { bits: this.#set(), code: undefined };
    const start = this.#at;
    if (this.#take("\\")) {
      const bits = this.#escape();
      const isClass = /^[dDwWsSpP]/.test(this.#source[start + 1] ?? "");
      return { bits, code: isClass ? undefined : lowestOf(bits) };
    }
    const character = this.#next();
    return { bits: bitOf(character), code: codeOf(character) };
  }

  #rest(): string {
    return this.#source.slice(this.#at);
  }

  #isNext(text: string): boolean {
    return this.#source[this.#at] === text;
  }

  #take(text: string): boolean {
    if (!this.#isNext(text)) return false;
    this.#at += 1;
    return true;
  }

  #next(): string {
    const character = this.#source[this.#at];
    if (character === undefined) throw new PatternError();
    this.#at += 1;
    return character;
  }
}

interface SetItem {
  readonly bits: bigint;
  /** The code of a single character. */
  readonly code: number | undefined;
}

function rangeOf(from: SetItem, to: SetItem): bigint {
  if (from.code === undefined || to.code === undefined) return from.bits | to.bits | bitOf("-");
  let bits = to.code >= OTHERS ? 1n << BigInt(OTHERS) : 0n;
  for (let code = from.code; code <= Math.min(to.code, OTHERS - 1); code += 1)
    bits |= bitOf(String.fromCharCode(code));
  return bits;
}

function lowestOf(bits: bigint): number {
  let code = 0;
  while (code < OTHERS && (bits & (1n << BigInt(code))) === 0n) code += 1;
  return code;
}
