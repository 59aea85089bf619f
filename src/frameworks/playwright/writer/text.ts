import { withVisibleEscapes } from "../../../safety/hidden-text.ts";
import { type FilledIn, partsOf } from "../../../step-language/index.ts";
import type { Style } from "./style.ts";

const LINE_ENDS: readonly (readonly [string, string])[] = [
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
];

/** A string literal with the quotes that need fewer escapes, the preferred ones on a tie. */
export function literal(value: string, style: Style): string {
  const preferred = style.singleQuote ? "'" : '"';
  const other = style.singleQuote ? '"' : "'";
  const quote = count(value, preferred) > count(value, other) ? other : preferred;
  const escaped = value.replaceAll("\\", "\\\\").replaceAll(quote, `\\${quote}`);
  const oneLine = LINE_ENDS.reduce((text, [from, to]) => text.replaceAll(from, to), escaped);
  return quote + withVisibleEscapes(oneLine) + quote;
}

/** Names of the variables that hold what is only known when a test runs. */
export const VARIABLES: Readonly<Record<FilledIn, string>> = {
  unique: "unique",
  E2E_USER: "user",
  E2E_PASSWORD: "password",
};

/** Code for what a step types: a literal, a variable, or a template of both. */
export function typedText(value: string, style: Style): string {
  const parts = partsOf(value);
  if (!parts.some((part) => "filledIn" in part)) return literal(value, style);
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && "filledIn" in only)
    return VARIABLES[only.filledIn];
  const written = parts.map((part) =>
    "filledIn" in part
      ? `\${${VARIABLES[part.filledIn]}}`
      : withVisibleEscapes(part.words.replaceAll(/[\\`$]/g, (sign) => `\\${sign}`)),
  );
  return `\`${written.join("")}\``;
}

/** Text as one comment line: nothing in it can end the comment, or stand there unseen. */
export function comment(text: string): string {
  return `// ${withVisibleEscapes(text.replaceAll(/[\n\r\t\u2028\u2029]/g, " ").trim())}`;
}

/** Columns that a line takes; East Asian wide characters and emoji take two. */
export function widthOf(line: string): number {
  let width = 0;
  for (const character of line) width += isWide(character) ? 2 : isMark(character) ? 0 : 1;
  return width;
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

function isWide(character: string): boolean {
  return /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
    character,
  );
}

function isMark(character: string): boolean {
  return /\p{Mn}/u.test(character);
}
