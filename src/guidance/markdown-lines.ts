/** A line of a Markdown file that says something; numbers count from 1. */
export interface MarkdownLine {
  readonly kind: "heading" | "text";
  /** Of a heading of the second level its words, else the line without blanks around it. */
  readonly text: string;
  readonly number: number;
}

const FENCE = /^(?:```|~~~)/u;

/**
 * The lines of a Markdown file without blank lines, comments and the title of the file. What stands
 * between fences is text, whatever it looks like.
 */
export function markdownLines(text: string): readonly MarkdownLine[] {
  const lines: MarkdownLine[] = [];
  let isFenced = false;
  for (const [index, whole] of withoutComments(text)
    .split(/\r\n|\n|\r/u)
    .entries()) {
    const line = whole.trim();
    const { level, words } = headingIn(line);
    const isFence = FENCE.test(line);
    if (isFence) isFenced = !isFenced;
    if (isFence || line === "" || (level === "#" && !isFenced)) continue;
    const isHeading = level === "##" && !isFenced;
    lines.push({
      kind: isHeading ? "heading" : "text",
      text: isHeading ? words : line,
      number: index + 1,
    });
  }
  return lines;
}

/** `## Words`, `## Words ##`; of any other line the level is empty. */
function headingIn(line: string): { readonly level: string; readonly words: string } {
  const [, level = "", words = ""] = /^(#{1,2})\s(.*)$/u.exec(line) ?? [];
  return { level, words: withoutMarks(words.trim()) };
}

/** The closing marks of a heading, which a pattern would look for from each blank on. */
function withoutMarks(words: string): string {
  let end = words.length;
  while (words[end - 1] === "#") end -= 1;
  return words.slice(0, end).trimEnd();
}

/** Comments are for people; the lines around them keep their numbers. */
function withoutComments(text: string): string {
  const parts = text.split("<!--");
  return parts
    .map((part, index) => {
      if (index === 0) return part;
      const end = part.indexOf("-->");
      const comment = end === -1 ? part : part.slice(0, end);
      const rest = end === -1 ? "" : part.slice(end + "-->".length);
      return comment.replaceAll(/[^\n]/gu, "") + rest;
    })
    .join("");
}
