/** Longer titles are cut by reports and are not read. */
const LONGEST = 80;
/** What is left of a long name: first a part that still tells it from others, then its first words. */
const NAMES = [32, 20, 12] as const;

/** A title of 80 characters at most: long names in it are cut before the words around them. */
export function shortTitle(title: string): string {
  let short = title;
  for (const length of NAMES) {
    if (short.length <= LONGEST) return short;
    short = title.replaceAll(/"([^"]+)"/gu, (_, name: string) => `"${cut(name, length)}"`);
  }
  return cut(short, LONGEST);
}

/** The words of a text that fit, and a mark that there are more. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length - 1);
  const end = start.lastIndexOf(" ");
  return `${(end > 0 ? start.slice(0, end) : start).trimEnd()}…`;
}
