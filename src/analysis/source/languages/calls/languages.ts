/** The languages that this folder reads. */
export type CallLanguage = "kotlin" | "swift" | "dart" | "java";

/** How a language differs from the others, as far as it matters here. */
export interface Traits {
  readonly language: CallLanguage;
  /** A line ends a statement; otherwise `;` does. */
  readonly endsWithLine: boolean;
  /** A declaration begins with its type: `String name`. */
  readonly isTypeFirst: boolean;
  /** A block after a call is its last argument. */
  readonly hasTrailingBlocks: boolean;
  /** Signs that strings begin with. */
  readonly quotes: readonly string[];
  /** Sign between the name of an argument and its value. */
  readonly labelSign: "=" | ":" | null;
  /** Comments stand in one another. */
  readonly nestsComments: boolean;
}

const KOTLIN: Traits = {
  language: "kotlin",
  endsWithLine: true,
  isTypeFirst: false,
  hasTrailingBlocks: true,
  quotes: ['"'],
  labelSign: "=",
  nestsComments: true,
};

const BY_ENDING: ReadonlyMap<string, Traits> = new Map<string, Traits>([
  ["kt", KOTLIN],
  ["kts", KOTLIN],
  ["swift", { ...KOTLIN, language: "swift", labelSign: ":" }],
  [
    "dart",
    {
      language: "dart",
      endsWithLine: false,
      isTypeFirst: true,
      hasTrailingBlocks: false,
      quotes: ['"', "'"],
      labelSign: ":",
      nestsComments: true,
    },
  ],
  [
    "java",
    {
      language: "java",
      endsWithLine: false,
      isTypeFirst: true,
      hasTrailingBlocks: false,
      quotes: ['"'],
      labelSign: null,
      nestsComments: false,
    },
  ],
]);

/** How the language of a file is read; null for a file of another language. */
export function traitsOf(path: string): Traits | null {
  return BY_ENDING.get(path.slice(path.lastIndexOf(".") + 1)) ?? null;
}
