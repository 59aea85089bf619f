import { cutText } from "../../limits.ts";
const HIDES = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/u;
/** Tags that a style sheet hides one by one, without hiding half of the page. */
const SMALL_TAGS = new Set(["small", "span", "label", "em", "i", "p"]);
/**
 * Ids, classes and (as `<tag>`) tags that rules of a style sheet hide in some state. Which rules
 * win is not followed: what is given to such a node is not surely seen.
 */
export function namesHiddenByStyle(sheet: string): readonly string[] {
  return cutText("sheetText", sheet)
    .split("}")
    .flatMap((chunk) => hiddenNames(chunk));
}

function hiddenNames(chunk: string): readonly string[] {
  const brace = chunk.lastIndexOf("{");
  if (brace === -1 || !HIDES.test(chunk.slice(brace + 1))) return [];
  const start = chunk.lastIndexOf("{", brace - 1) + 1;
  // A rule for narrow screens or for print says nothing about what a test sees.
  if (chunk.includes("@media")) return [];
  return chunk
    .slice(start, brace)
    .split(",")
    .flatMap((selector) => lastName(selector));
}

function lastName(selector: string): readonly string[] {
  const last =
    selector
      .trim()
      .split(/[\s>+~]+/u)
      .at(-1) ?? "";
  if (last.includes(":")) return [];
  const named = last.match(/[.#][\w-]+/gu);
  if (named !== null) return named.slice(-1).map((name) => name.slice(1));
  return SMALL_TAGS.has(last) ? [`<${last}>`] : [];
}
