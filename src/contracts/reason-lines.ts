import type { GroupedReasons, ReasonExample, ReasonGroup } from "./reasons.ts";

/** The longest part of a text that is told of one reason or example. */
const LONGEST = /^.{0,200}/u;

/**
 * Grouped reasons as plain text, one line for each and one for those that are not told. Text of a
 * repository or a model neither ends a line nor moves the cursor.
 */
export function reasonLines({ groups, others }: GroupedReasons): string[] {
  const rest =
    others.reasons === 0
      ? []
      : [`and ${others.reasons} more reasons, met at ${others.count} places`];
  return [...groups.map(groupLine), ...rest];
}

/** E.g. `3 × it needs a signed-in user: /a (a.tsx:1), /b (b.tsx:4) and 1 more`. */
function groupLine({ reason, help, count, examples, others }: ReasonGroup): string {
  const told = examples.map(exampleText).join(", ");
  const rest = others === 0 ? "" : ` and ${others} more`;
  const advice = help === null ? "" : `; what would help: ${plainLine(help)}`;
  return `${count} × ${withoutStop(plainLine(reason))}: ${told}${rest}${advice}`;
}

/** E.g. `the module a.js (b.js:1, 3 places)`; a file alone is told by its place. */
export function exampleText({ what, source, count }: ReasonExample): string {
  const place = source === null ? "" : plainLine(`${source.path}:${source.line}`);
  if (what === source?.path) return place;
  const notes = [place, count === 1 ? "" : `${count} places`].filter((note) => note !== "");
  return notes.length === 0 ? plainLine(what) : `${plainLine(what)} (${notes.join(", ")})`;
}

function withoutStop(text: string): string {
  return text.replace(/\.$/u, "");
}

/** Text of a repository or a model that neither ends a line nor moves the cursor. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, " ");
}

/** The same as a part of a line, of 200 characters at most. */
export function plainLine(text: string): string {
  const line = oneLine(text);
  const [told = ""] = LONGEST.exec(line) ?? [];
  return told.length < line.length ? `${told}…` : line;
}
