/** What is said before a declaration. */
export interface Modifiers {
  readonly annotations: readonly string[];
  readonly words: ReadonlySet<string>;
}
