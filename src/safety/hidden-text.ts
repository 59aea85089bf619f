import type { Finding, GeneratedFile } from "./finding.ts";
import { printablePath } from "./finding.ts";

/**
 * Characters a reviewer cannot see or that change the order of what is seen, as ranges of code
 * points. Joiners (U+200C, U+200D) stay allowed, because emoji and several scripts need them.
 * Source: CVE-2021-42574, "Trojan Source".
 */
const HIDDEN_RANGES: readonly (readonly [from: number, to: number])[] = [
  [0x00, 0x08],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200b],
  [0x200e, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
  [0xe0000, 0xe007f],
];

/** Whether a character is invisible or moves the text around it. */
export function isHiddenCharacter(character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  return HIDDEN_RANGES.some(([from, to]) => point >= from && point <= to);
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
  for (const character of text) if (isHiddenCharacter(character)) return true;
  return false;
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
