import { concatenate, textParts } from "../../code/text.ts";
import type { Value } from "../../code/value.ts";
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

/**
 * An address below another one, with one slash between them; as it is, where it has an origin of its own or there
 * is no other. Source: axios, lib/helpers/combineURLs.js and isAbsoluteURL.js.
 */
export function joined(base: Value, address: Value): Value {
  const isAbsolute = /^(?:[a-z][a-z\d+.-]*:)?\/\//iu.test(startOf(address));
  if (isAbsolute || isNone(base)) return address;
  const parts = textParts(base);
  const last = parts.at(-1);
  const before =
    typeof last === "string" ? [...parts.slice(0, -1), last.replace(/\/+$/u, "")] : parts;
  const [first, ...others] = textParts(address);
  const path = typeof first === "string" ? first.replace(/^\/+/u, "") : first;
  const below = path === undefined || path === "" ? [] : ["/", path];
  return concatenate([...before, ...below, ...others]);
}

function isNone(base: Value): boolean {
  return base.kind === "literal" && (base.value === undefined || base.value === "");
}

function startOf(address: Value): string {
  const [start] = textParts(address);
  return typeof start === "string" ? start : "";
}
