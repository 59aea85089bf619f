/** A token is about that many characters of code and English; no tokenizer is the one of all models. */
export const CHARACTERS_PER_TOKEN = 3.2;

/** About how many tokens a text is. */
export function tokensIn(...texts: readonly string[]): number {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  return Math.ceil(characters / CHARACTERS_PER_TOKEN);
}
