/** A piece of source; brackets hold what is between them. */
export type Token = WordToken | SignToken | NumberToken | TextToken | GroupToken;

interface Place {
  readonly line: number;
  /** True for the first piece of a line. */
  readonly isFresh: boolean;
  /** True where white space stands before it. */
  readonly isSpaced: boolean;
}

export interface WordToken extends Place {
  readonly kind: "word";
  readonly text: string;
}

export interface SignToken extends Place {
  readonly kind: "sign";
  readonly text: string;
}

export interface NumberToken extends Place {
  readonly kind: "number";
  readonly text: string;
}

/** A string; where code is put into it, the pieces of that code. */
export interface TextToken extends Place {
  readonly kind: "text";
  readonly parts: readonly (string | readonly Token[])[];
}

export type Bracket = "(" | "[" | "{";

export interface GroupToken extends Place {
  readonly kind: "group";
  readonly open: Bracket;
  readonly inner: readonly Token[];
}

export function isSign(token: Token | undefined, text: string): boolean {
  return token?.kind === "sign" && token.text === text;
}

export function isWord(token: Token | undefined, text: string): boolean {
  return token?.kind === "word" && token.text === text;
}

export function isGroup<Open extends Bracket>(
  token: Token | undefined,
  open: Open,
): token is GroupToken & { readonly open: Open } {
  return token?.kind === "group" && token.open === open;
}
