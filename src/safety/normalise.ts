/**
 * Characters that take no room and that programs are free to drop: joiners, soft hyphens, variation
 * selectors, fillers, tags. Source: Unicode's property `Default_Ignorable_Code_Point`
 * (https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point).
 */
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;
const IGNORABLES = /\p{Default_Ignorable_Code_Point}+/gu;
/* oxlint-disable no-control-regex -- these are what is taken out */
/** Colours and movements of a terminal (ECMA-48), and what is left of them without their first byte. */
const TERMINAL =
  /(?:\u001B\[|\u009B)[0-9;:?]{0,40}[ -/]{0,4}[@-~]|\u001B\][^\u0007\u001B]{0,200}(?:\u0007|\u001B\\)|\u001B[@-Z\\^_]/gu;
/** Controls other than line ends and tabs. */
const CONTROLS =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uFFF9-\uFFFB\u2800]+/gu;

/** Whether a character is one that programs may drop, so that it parts nothing. */
export function isIgnorable(character: string): boolean {
  return IGNORABLE.test(character);
}

/**
 * The text as it reads when everything that cannot be seen is gone: terminal codes, controls, ignorable
 * characters, and other shapes of the same letters (NFKC). For looking into a text, never for showing it.
 */
export function withoutHidden(text: string): string {
  return text
    .replaceAll(TERMINAL, "")
    .replaceAll(CONTROLS, "")
    .replaceAll(IGNORABLES, "")
    .normalize("NFKC");
}

/** The letters and digits of a text, in lower case: what is left however it is put together or apart. */
export function lettersAndDigits(text: string): string {
  return withoutHidden(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, "")
    .toLowerCase();
}
