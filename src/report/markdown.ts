/** Longest text of one table cell. */
const LONGEST_CELL = 300;

/**
 * Untrusted text as inert Markdown inside a table cell: no markup, mention, link, image or HTML
 * takes effect, and no line ends.
 */
export function inertCell(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Bidi_Control}]+/gu, " ");
  const cut = line.length > LONGEST_CELL ? `${line.slice(0, LONGEST_CELL)}…` : line;
  return `<code>${cut.replaceAll(/[&<>|@#`*_[\]()!:\\]/g, entityOf)}</code>`;
}

function entityOf(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

/** A Markdown table; cells are used as they are. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map(tableLine).join("\n");
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
