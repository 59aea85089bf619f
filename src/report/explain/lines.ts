import { oneLine } from "../../contracts/reason-lines.ts";

/**
 * A title and its lines below it; nothing when there are none. Every text that is explained goes
 * through it or `oneLine`, so that no name of a repository is a line of its own.
 */
export function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : [title, ...lines.map((line) => `  ${oneLine(line)}`)].join("\n");
}

export function listed(words: readonly string[]): string {
  return words.filter((word) => word !== "").join(" · ");
}

export function quoted(texts: readonly string[]): string {
  return texts.length === 0 ? "no title" : texts.map((text) => `"${text}"`).join(", ");
}

export function indented(text: string): string {
  return text === "" ? "" : text.replaceAll(/^/gmu, "  ");
}

/** Parts with an empty line between them; an empty part is none. */
export function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
