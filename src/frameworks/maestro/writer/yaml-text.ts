import { withVisibleEscapes } from "../../../safety/hidden-text.ts";

/** A value of a flow. A string is always quoted; `word` is one of Maestro's own, which is not. */
export type FlowValue =
  | string
  | number
  | boolean
  | { readonly word: string }
  | readonly FlowValue[]
  | FlowMap;

export interface FlowMap {
  readonly [key: string]: FlowValue;
}

/** A command as it stands in a flow: alone, or with what it is given. */
export type Command = string | { readonly [name: string]: FlowValue };

/** A text in quotes which YAML reads as it is, whatever is in it. */
export function quoted(text: string): string {
  if (/^[\x20-\x7e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u.test(text)) {
    return `'${text.replaceAll("'", "''")}'`;
  }
  return JSON.stringify(text);
}

/** Text as one line of a comment. */
export function comment(text: string): string {
  return `# ${withVisibleEscapes(text.replaceAll(/[\s\u2028\u2029]+/g, " ").trim())}`;
}

/** The lines of a command, which is an item of a list. */
export function commandLines(command: Command, depth = 0): string[] {
  const indent = "  ".repeat(depth);
  if (typeof command === "string") return [`${indent}- ${command}`];
  const lines = Object.entries(command).flatMap(([name, value]) =>
    entryLines(name, value, depth + 1),
  );
  const [first = "", ...others] = lines;
  return [`${indent}- ${first.trimStart()}`, ...others];
}

/** The lines of `key: value` at that depth. */
export function entryLines(key: string, value: FlowValue, depth: number): string[] {
  const head = `${"  ".repeat(depth)}${key}:`;
  const scalar = scalarText(value);
  if (scalar !== null) return [`${head} ${scalar}`];
  if (Array.isArray(value)) return [head, ...value.flatMap((item) => itemLines(item, depth + 1))];
  return [
    head,
    ...Object.entries(value).flatMap(([name, inside]) => entryLines(name, inside, depth + 1)),
  ];
}

function itemLines(item: FlowValue, depth: number): string[] {
  const scalar = scalarText(item);
  if (scalar !== null) return [`${"  ".repeat(depth)}- ${scalar}`];
  return isMap(item) ? commandLines(item, depth) : [];
}

function isMap(value: FlowValue): value is FlowMap {
  return typeof value === "object" && !Array.isArray(value) && !isWord(value);
}

function isWord(value: FlowValue): value is { readonly word: string } {
  return typeof value === "object" && "word" in value;
}

function scalarText(value: FlowValue): string | null {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return isWord(value) ? value.word : null;
}
