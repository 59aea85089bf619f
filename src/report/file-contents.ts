import type { TestEngineerOutput } from "../contracts/generated.ts";
import type { EngineerReport } from "../contracts/report.ts";
import { isHiddenCharacter } from "../safety/hidden-text.ts";
import { inertCell } from "./markdown.ts";

type GeneratedFile = TestEngineerOutput["files"][number];

/**
 * Every file as it would be published, folded, so that whoever approves can read what they approve.
 * Characters that nobody sees are shown by their code points. Whole files only, in at most so many
 * bytes; those that do not fit are named, with where to read them.
 */
export function fileContents(
  files: readonly GeneratedFile[],
  report: EngineerReport,
  maxBytes: number,
): string {
  const cases = new Map(report.files.map((file) => [file.path, file.cases]));
  const shown: string[] = [];
  const left: string[] = [];
  let bytes = 0;
  for (const file of files) {
    const block = folded(file, cases.get(file.path) ?? []);
    const size = Buffer.byteLength(block) + 2;
    if (bytes + size > maxBytes) {
      left.push(file.path);
      continue;
    }
    bytes += size;
    shown.push(block);
  }
  return [...shown, ...notShown(left)].join("\n\n");
}

/** Inside of `<pre>` Markdown has no meaning, and as entities no text can end it. */
function folded({ path, contents }: GeneratedFile, cases: readonly string[]): string {
  const hidden = countHidden(contents);
  const warning = hidden === 0 ? "" : ` — <strong>${hidden} hidden characters</strong>`;
  const ids = cases.length === 0 ? "" : `: ${cases.map(inertCell).join(", ")}`;
  const summary = `${inertCell(path)}, ${cases.length} tests${ids}${warning}`;
  const code = asText(contents);
  return `<details><summary>${summary}</summary>\n<pre>\n${code}\n</pre>\n</details>`;
}

function countHidden(text: string): number {
  return Array.from(text).filter((character) => isShownAsCode(character)).length;
}

function isShownAsCode(character: string): boolean {
  return character !== "\n" && character !== "\t" && isUnseen(character);
}

/** Default-ignorable and format characters, whatever the rules for files say about them. */
function isUnseen(character: string): boolean {
  return (
    isHiddenCharacter(character) ||
    /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(character)
  );
}

function asText(text: string): string {
  return Array.from(text.replaceAll("\r\n", "\n"), (character) => {
    if (isShownAsCode(character)) return codePoint(character);
    // A line of its own may not begin a tag, an entity or a command of the runner.
    return /[&<>]/u.test(character) ? `&#${character.codePointAt(0)};` : character;
  }).join("");
}

function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `⟦U+${hex}⟧`;
}

function notShown(paths: readonly string[]): readonly string[] {
  if (paths.length === 0) return [];
  const names = paths.slice(0, 50).map(inertCell).join(", ");
  return [`Too long to be shown here, so read them in the artifact before you approve: ${names}.`];
}
