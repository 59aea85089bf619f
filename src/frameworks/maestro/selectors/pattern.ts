/** Stands in the words of an element for what only the running app knows. */
export const HOLE = "${…}";
const SPECIAL = /[\\.[\]{}()*+?^$|]/g;
/** More of them in one selector say nothing any more. */
const MOST_GAPS = 4;

/**
 * A text of which parts may be anything: the literal parts, between which there are the gaps. Maestro
 * reads a selector as a regular expression for the whole text, without regard to case; the only one
 * that is taken here is a text whose special signs are escaped, with `.*` for a gap.
 */
export type Pattern = readonly string[];

/** The regular expression that finds exactly this text. */
export function selectorFor(text: string): string {
  return oneLine(text)
    .split(HOLE)
    .map((part) => part.replace(SPECIAL, (sign) => `\\${sign}`))
    .join(".*");
}

/** What a selector of a flow finds; null where it is another kind of regular expression. */
export function readSelector(selector: string): Pattern | null {
  const parts = [""];
  for (let at = 0; at < selector.length; at += 1) {
    const sign = selector.charAt(at);
    const next = selector.charAt(at + 1);
    if (sign === "\\" && next !== "" && !/[a-z0-9]/i.test(next)) {
      parts.push(`${parts.pop() ?? ""}${next}`);
      at += 1;
    } else if (sign === "." && (next === "*" || next === "+")) {
      parts.push("");
      at += 1;
    } else if (/[\\.[\]{}()*+?^$|]/.test(sign)) return null;
    else parts.push(`${parts.pop() ?? ""}${sign}`);
  }
  return parts.length - 1 > MOST_GAPS ? null : parts;
}

/** The words of an element, with a gap for what is not known of them. */
export function patternOf(text: string): Pattern {
  return oneLine(text).split(HOLE);
}

/** True for a text of which nothing is known. */
export function saysNothing(text: string): boolean {
  return patternOf(text).every((part) => part.trim() === "");
}

/** Whether some text fits both. Where both have gaps, what stands between is not looked at. */
export function mayMatch(left: Pattern, right: Pattern): boolean {
  const [one, other] = [left.map(lowered), right.map(lowered)];
  if (one.length === 1) return fits(other, one[0] ?? "");
  if (other.length === 1) return fits(one, other[0] ?? "");
  const begin = (pattern: Pattern): string => pattern[0] ?? "";
  const end = (pattern: Pattern): string => pattern.at(-1) ?? "";
  return (
    (begin(one).startsWith(begin(other)) || begin(other).startsWith(begin(one))) &&
    (end(one).endsWith(end(other)) || end(other).endsWith(end(one)))
  );
}

function fits(pattern: Pattern, text: string): boolean {
  const [first = "", ...others] = pattern;
  const last = others.pop();
  if (last === undefined) return first === text;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (const part of others) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at + last.length <= text.length;
}

function lowered(text: string): string {
  return text.toLowerCase();
}

/** Maestro also looks at a text with its line ends as blanks. */
function oneLine(text: string): string {
  return text
    .replace(/(?<!\s)\s*\n\s*/g, " ")
    .trim()
    .replace(INVISIBLE, HOLE);
}

/** What nobody sees is a gap; what joins the parts of one sign stays. Source: unicode.org, "Format characters". */
const INVISIBLE = /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\uFEFF]+/gu;
