import type { GuidanceFact, SourceLocation } from "../contracts/generated.ts";
import type { Guidance } from "../contracts/guidance.ts";
import { withoutHiddenCharacters } from "../safety/hidden-text.ts";
import { createSecretScanner } from "../safety/secrets.ts";
import { markdownLines, type MarkdownLine } from "./markdown-lines.ts";
import { MOST, type ReadLine, SECTIONS } from "./read-line.ts";

/** A file with instructions, as it stands in the repository. */
export interface GuidanceFile {
  readonly path: string;
  /** A text, or why there is none. */
  readonly text: string | { readonly unread: string };
}

type Note = Guidance["notes"][number];

const LONGEST_LINE = 500;
const SECRETS = createSecretScanner([]);

/**
 * What a team asks of its tests. The files are data of the repository: what they ask for only narrows
 * what is tested and says what is entered; a line that is not understood is a note.
 */
export function readGuidance(files: readonly GuidanceFile[]): Guidance {
  const fact: GuidanceFact = { skip: [], data: [], names: [], prose: [] };
  const notes: Note[] = [];
  for (const { path, text } of files) {
    if (typeof text === "string") readFile({ path, text }, fact, notes);
    else notes.push(note(`the file ${path}`, text.unread, { path, line: 1 }));
  }
  return { fact, notes };
}

function readFile(
  { path, text }: { readonly path: string; readonly text: string },
  fact: GuidanceFact,
  notes: Note[],
): void {
  let section = SECTIONS["Instructions"];
  for (const line of markdownLines(text)) {
    const source = { path, line: line.number };
    if (line.kind === "heading") {
      section = sectionCalled(line.text);
      if (section === undefined)
        notes.push(note(`the section "${shown(line.text)}"`, UNKNOWN_HEADING, source));
    } else if (section !== undefined) {
      const why = unusable(line) ?? add(section(line.text), source, fact);
      if (why !== null) notes.push(note(toldLine(line), why, source));
    }
  }
}

function sectionCalled(heading: string): ((line: string) => ReadLine) | undefined {
  const name = Object.keys(SECTIONS).find((known) => known.toLowerCase() === heading.toLowerCase());
  return name === undefined ? undefined : SECTIONS[name];
}

const UNKNOWN_HEADING = `its heading is none of ${Object.keys(SECTIONS).join(", ")}`;

/** Why a line is not even read; null for one that is. */
function unusable({ text }: MarkdownLine): string | null {
  if (text.length > LONGEST_LINE) return `it is longer than ${LONGEST_LINE} characters`;
  if (withoutHiddenCharacters(text) !== text) return "it has characters that nobody can see";
  const secret = SECRETS.scan(text);
  return secret === undefined ? null : `${secret.message}, which belongs in no repository`;
}

/** Adds what a line says. Gives why it cannot; null when it is added. */
function add(read: ReadLine, source: SourceLocation, fact: GuidanceFact): string | null {
  if (typeof read === "string") return read;
  if ("skip" in read) return push(fact.skip, { pattern: read.skip, source }, MOST.skip);
  if ("datum" in read) return push(fact.data, { ...read.datum, source }, MOST.data);
  if ("name" in read) return push(fact.names, { ...read.name, source }, MOST.names);
  return push(fact.prose, { text: read.prose, source }, MOST.prose);
}

function push<Item>(list: Item[], item: Item, most: number): string | null {
  if (list.length >= most) return `no more than ${most} such lines are read`;
  list.push(item);
  return null;
}

/** What is told of a line: nothing that may be a secret or cannot be seen. */
function toldLine(line: MarkdownLine): string {
  return unusable(line) === null ? `the line "${shown(line.text)}"` : "a line";
}

const SHOWN = 80;

function shown(text: string): string {
  const seen = withoutHiddenCharacters(text);
  const isSecret = SECRETS.scan(seen) !== undefined;
  return isSecret ? "…" : Array.from(seen).slice(0, SHOWN).join("");
}

function note(what: string, why: string, source: SourceLocation): Note {
  return { kind: "instruction", what, why, help: HELP, source };
}

const HELP = "a line as the README shows it, under Your team's own instructions";
