import type { Edit } from "./edit.ts";

const TEXTS = /<(h[1-3]|button|a|label|th|summary|legend)\b[^>]*>([^<]*\p{L}{3}[^<]*)</giu;
const LABELS = /\b(?:placeholder|aria-label|title|alt)="([^"]*\p{L}{3}[^"]*)"/giu;
const CONTROLS = /<(button|h[12]|select)\b[^>]*>[\s\S]*?<\/\1>/gi;

/** Bugs of a page's markup: a text that is another, a control that is missing. */
export function markupEdits(text: string): Edit[] {
  return [
    ...[...text.matchAll(TEXTS)].map((match) => within(match, match[2] ?? "", "text", "Qqq")),
    ...[...text.matchAll(LABELS)].map((match) => within(match, match[1] ?? "", "label", "Qqq")),
    ...[...text.matchAll(CONTROLS)].map((match) => within(match, match[0], "hide", "")),
  ];
}

function within(match: RegExpExecArray, part: string, operator: string, by: string): Edit {
  const start = match.index + match[0].lastIndexOf(part);
  return { operator, start, end: start + part.length, text: by };
}
