import { withoutHiddenCharacters } from "../safety/hidden-text.ts";
import { withoutActions, withoutMarkers } from "../safety/published-words.ts";

/** Breaks a token for Markdown and GitHub without changing what a person sees. */
const BREAK = "\u200B";

/**
 * Text of a model or a repository as Markdown that does nothing: no mention, issue reference or
 * closing keyword, trailer, marker that skips checks, HTML, image, link or bot command. Words and simple Markdown stay as they are.
 * Source: the safe-outputs sanitiser of github/gh-aw, whose table of examples our tests follow.
 */
export function neutralise(text: string): string {
  const inert = withoutMarkers(visible(text))
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("]", `]${BREAK}`)
    .replaceAll("![", `!${BREAK}[`)
    .replaceAll(/@(?=[A-Za-z0-9_-])/g, `@${BREAK}`)
    .replaceAll(/#(?=[0-9])/g, `#${BREAK}`)
    .replaceAll(/\b(gh)-(?=[0-9])/gi, `$1-${BREAK}`)
    .replaceAll("://", `:${BREAK}//`)
    .replaceAll(/\b(www|javascript|data|vbscript|mailto|xmpp)([.:])/gi, `$1${BREAK}$2`)
    .replaceAll(/^([ \t]*)\/(?=[A-Za-z])/gm, `$1${BREAK}/`);
  return withoutActions(inert);
}

/** The same for one line inside a table cell: no line breaks, no cell borders, no code marks. */
export function neutraliseCell(text: string, maxLength = 200): string {
  const line = visible(text).replaceAll(/\s+/g, " ").trim();
  const cut = line.length > maxLength ? `${cutText(line, maxLength)}...` : line;
  return neutralise(cut).replaceAll("|", "\\|").replaceAll("`", "'");
}

/** At most so many characters (UTF-16 code units), never half of a character. */
export function cutText(text: string, maxLength: number): string {
  const cut = text.slice(0, maxLength);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** Terminal colours and invisible characters removed, line ends as `\n`. */
function visible(text: string): string {
  const lines = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  const plain = lines.replaceAll(new RegExp(String.raw`\u001b\[[0-9;]{0,20}[A-Za-z]`, "g"), "");
  return withoutHiddenCharacters(plain);
}
