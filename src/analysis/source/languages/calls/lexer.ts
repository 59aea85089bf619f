import type { Traits } from "./languages.ts";
import type { Token } from "./tokens.ts";

/** Where reading has come to in a text; only ever forwards, so that it takes linear time. */
export interface Lexer {
  readonly text: string;
  readonly traits: Traits;
  at: number;
  line: number;
  /** True where brackets were left open, or closed that were not open. */
  isUnbalanced: boolean;
  /** How many strings are around, by code that is put into them. */
  depth: number;
  /** The pieces of the code that is put into a string, up to its closing bracket. */
  readonly inside: (until: ")" | "}") => readonly Token[];
}
