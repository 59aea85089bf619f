/** A text that is longer than this is told in part: it is no name that a test would use. */
const LONGEST = /^.{0,160}/u;

const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu;

/** A text of the repository in quotes, as it stands in a phrase: it neither ends a line nor hides. */
export function quoted(text: string): string {
  return JSON.stringify(cut(plain(text)));
}

/** A text of the repository as part of a line, without quotes: a path, a version. */
export function plain(text: string): string {
  return text.replace(UNSEEN, " ").replace(/\s+/gu, " ").trim();
}

/** A line of code as it is indented, without what nobody sees. */
export function visible(line: string): string {
  return line.replaceAll("\t", "  ").replace(UNSEEN, " ").trimEnd();
}

/** `1 page`, `2 pages`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** The first items, and how many more there are. */
export function firstOf(items: readonly string[], most: number): string {
  const told = items.slice(0, most).join(", ");
  return items.length <= most ? told : `${told} and ${items.length - most} more`;
}

function cut(text: string): string {
  const [told = ""] = LONGEST.exec(text) ?? [];
  return told.length < text.length ? `${told}…` : text;
}
