import { withoutHidden } from "./normalise.ts";

/** Words in a message of a commit or a title that keep checks from running, on one platform or another. */
const SKIP_MARKERS =
  /\[\s*(?:(?:skip|no)[\s_-]*(?:ci|cd|actions?|checks?|build|deploy|netlify|vercel|travis|circle|azp|azurepipelines)|(?:ci|cd|actions?|checks?|build|azp|appveyor|travis|circle)[\s_-]*(?:skip|no|off))\s*\]|\*{3}\s*no_?ci\s*\*{3}|\bskip-checks\s*:\s*true\b/gi;

/** Lines at the end of a message that say something to programs, by the names that they know. */
const TRAILERS =
  /^[ \t]*(?:acked|approved|assisted|authored|cc|co-?authored|co-?developed|committed|helped|release|reported|requested|reviewed|signed-off|suggested|tested|change|closes?|fixes|git-[a-z-]+|on-behalf-of|reverts?|see-also|skip-checks|breaking[- ]change|amtp-[a-z-]+)(?:-(?:by|id|of|as))?[ \t]*:.*$/gim;

/** Words that close an issue when they stand before its number. Source: GitHub, "Linking a pull request to an issue". */
const CLOSING =
  /\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?|implement(?:s|ed)?)(\s*:?\s+)(?=(?:[\w.-]+\/[\w.-]+)?#\d|gh-\d|https?:\/\/\S*\/(?:issues|pull|merge_requests)\/\d|[A-Z]{2,10}-\d)/gi;

/** `@name`, where it calls a person or a team, `@name_company` too; not inside of an address or a package. */
const MENTION = /(^|[^\w@./`])@(?=[a-z\d])/gi;

/** Joins nothing, shows nothing, and parts a sign from what it would act on. */
const BREAK = "\u200B";
const MAX_TITLE = 200;

/**
 * A title of a model as one line that does nothing: no marker that skips checks, no mention, no closing
 * keyword, no trailer, nothing that cannot be seen. Never empty: without a word left it is `fallback`.
 */
export function publishableTitle(title: string, fallback = "Add tests"): string {
  const line = withoutMarkers(withoutHidden(title)).replaceAll(/\s+/g, " ").trim();
  const cut = Array.from(line).slice(0, MAX_TITLE).join("");
  return withoutActions(cut) || fallback;
}

/** The text of a body without markers, trailers, mentions and closing keywords; its lines stay lines. */
export function publishableBody(body: string): string {
  const lines = body.replaceAll(/\r\n?/g, "\n").split("\n").map(withoutHidden).join("\n");
  return withoutActions(withoutMarkers(lines).replaceAll(TRAILERS, "")).trim();
}

/** The text without markers that skip checks; none is left, for taking one out may put another together. */
export function withoutMarkers(text: string): string {
  let rest = text;
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replaceAll(SKIP_MARKERS, "");
  }
  return rest;
}

/** The text with what would call people, close issues or be a trailer broken, so that it is only read. */
export function withoutActions(text: string): string {
  return text
    .replaceAll(TRAILERS, (line) => line.replace(":", `${BREAK}:`))
    .replaceAll(CLOSING, `$1${BREAK}$2${BREAK}`)
    .replaceAll(MENTION, `$1@${BREAK}`)
    .replaceAll(/#(?=\d)/g, `#${BREAK}`);
}

/** Whether a text still has a word that acts; what `publishableTitle` and `publishableBody` give has none. */
export function actsOnPlatform(text: string): boolean {
  const seen = text.replaceAll(/[^\S\n]+/g, " ");
  return [SKIP_MARKERS, TRAILERS, CLOSING, MENTION].some((pattern) =>
    new RegExp(pattern.source, pattern.flags.replace("g", "")).test(seen),
  );
}
