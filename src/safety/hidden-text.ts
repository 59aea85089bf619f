import type { Finding, GeneratedFile } from "./finding.ts";
import { printablePath } from "./finding.ts";
import { isIgnorable } from "./normalise.ts";

/**
 * Characters a reviewer cannot see or that change the order of what is seen, besides those that
 * Unicode calls ignorable: controls, line separators, annotations, the empty braille pattern.
 * Source: CVE-2021-42574, "Trojan Source".
 */
const HIDDEN_RANGES: readonly (readonly [from: number, to: number])[] = [
  [0x00, 0x08],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0x2028, 0x202e],
  [0x2800, 0x2800],
  [0xfff9, 0xfffb],
];

/** What emoji and several scripts need between their characters: joiners, and the choice of a picture. */
const JOINERS: ReadonlySet<number> = new Set([0x200c, 0x200d, 0xfe0e, 0xfe0f]);

/** Nothing hidden and no joiner, as most lines: asked of a line, since a character at a time takes longer. */
const PLAIN = /^[\t\n -~]*$/u;

/** Whether a character is invisible or moves the text around it; joiners are told apart by their place. */
export function isHiddenCharacter(character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  if (JOINERS.has(point)) return false;
  return isIgnorable(character) || HIDDEN_RANGES.some(([from, to]) => point >= from && point <= to);
}

/** The text without characters that cannot be seen, besides joiners where emoji and scripts need them. */
export function withoutHiddenCharacters(text: string): string {
  const characters = Array.from(text);
  return characters
    .filter((one, index) => !isHiddenCharacter(one) && !isStrayJoiner(characters, index))
    .join("");
}

/** The text with every character that cannot be seen written as an escape of JavaScript. */
export function withVisibleEscapes(text: string): string {
  const characters = Array.from(text);
  return characters
    .map((character, index) => {
      const isHidden = isHiddenCharacter(character) || isStrayJoiner(characters, index);
      return isHidden ? escapeOf(character) : character;
    })
    .join("");
}

function escapeOf(character: string): string {
  const point = (character.codePointAt(0) ?? 0).toString(16);
  return point.length > 4 ? `\\u{${point}}` : `\\u${point.padStart(4, "0")}`;
}

/** A joiner that joins nothing: it stands at an end, or beside a letter that needs none. */
function isStrayJoiner(characters: readonly string[], index: number): boolean {
  const point = characters[index]?.codePointAt(0) ?? 0;
  if (!JOINERS.has(point)) return false;
  const before = characters[index - 1] ?? "";
  if (point === 0xfe0e || point === 0xfe0f) return !/[0-9#*]|\p{Emoji}/u.test(before);
  const after = characters[index + 1] ?? "";
  const joins =
    /[\p{Emoji}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Mongolian}\p{Script=Syriac}\p{M}\uFE0F]/u;
  return !(joins.test(before) && joins.test(after)) || /[0-9#*]/.test(before + after);
}

/** One unbroken run that looks like encoded data rather than text. */
const ENCODED_RUN = /[A-Za-z0-9+/_=-]{1000}/;

/** Hidden characters, broken Unicode, programs and encoded data inside these files. */
export function reviewText(files: readonly GeneratedFile[]): Finding[] {
  return files.flatMap((file) => [...hiddenCharacters(file), ...embeddedPrograms(file)]);
}

function hiddenCharacters(file: GeneratedFile): Finding[] {
  const path = printablePath(file.path);
  if (Buffer.from(file.contents, "utf8").toString("utf8") !== file.contents) {
    const message = "the text is not well-formed Unicode";
    return [{ rule: "hidden-text", path, line: null, message }];
  }
  const lines = file.contents.replaceAll("\r\n", "\n").split("\n");
  const line = lines.findIndex(hasHiddenCharacter);
  if (line === -1) return [];
  const message = "the line has invisible characters; write them as escapes";
  return [{ rule: "hidden-text", path, line: line + 1, message }];
}

function hasHiddenCharacter(text: string): boolean {
  if (PLAIN.test(text)) return false;
  const characters = Array.from(text);
  return characters.some(
    (character, index) => isHiddenCharacter(character) || isStrayJoiner(characters, index),
  );
}

function embeddedPrograms(file: GeneratedFile): Finding[] {
  const path = printablePath(file.path);
  const findings: Finding[] = [];
  if (file.contents.startsWith("#!")) {
    const message = "the file starts like a program (#!)";
    findings.push({ rule: "embedded-program", path, line: 1, message });
  }
  const line = file.contents.split("\n").findIndex((text) => ENCODED_RUN.test(text));
  if (line !== -1) {
    const message = "the line has a long run of encoded data";
    findings.push({ rule: "embedded-program", path, line: line + 1, message });
  }
  return findings;
}
