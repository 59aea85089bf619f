import type { TextPart } from "../../partial.ts";

/** Stands for a part of an address that is not known. */
const ANY = "*";

/**
 * The address of a request as a pattern that Playwright understands; null where too little of it is
 * known to tell it from others, or where it has a character that means something in a pattern. Source:
 * playwright.dev/docs/network, "Glob URL patterns".
 */
export function addressOf(parts: readonly TextPart[]): string | null {
  const known = parts.filter((part) => typeof part === "string").join("");
  if (/[*[\]{}\\#\s]/u.test(known)) return null;
  const written = parts.map((part) => (typeof part === "string" ? part : ANY)).join("");
  const whole = written.replaceAll(/\*+/gu, ANY);
  if (/^https?:\/\/[^/*]+\//u.test(whole)) return whole;
  if (/^[a-z][a-z0-9+.-]*:|^\/\//iu.test(whole)) return null;
  const path = whole.replace(/^\.\//u, "/");
  if (/^\/(?!\*)[^?]/u.test(path)) return path;
  // The origin, or the folder of the page, comes first.
  const rest = /^\*?\/?(?<rest>[^/*?][^*?]*\S*)$/u.exec(path)?.groups?.["rest"];
  return rest === undefined || rest.startsWith("..") || !/[a-z]{3}/iu.test(rest)
    ? null
    : `**/${rest}`;
}
