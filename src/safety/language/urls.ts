import { isLocalHost } from "../external-url.ts";
import type { Text } from "./text.ts";

/**
 * Addresses that no app has: where the app runs is only known when the tests run. To a browser
 * `http:x.dev` is a path of an app that it has by `http`, and another host for one by `https`.
 */
const BASES = ["http://app.amtp-base.invalid", "https://app.amtp-base.invalid"];
const STAND_IN = "x";

/** Addresses without a host that a browser may be sent to. */
const HARMLESS = /^about:blank$/i;

/**
 * What is wrong with an address that a test opens or sends something to, or undefined. It is resolved
 * as a browser does (https://url.spec.whatwg.org/), and has to stay on the app's own origin, on this
 * machine, or on one of these origins, whatever fills its holes.
 */
export function addressProblem(written: Text, origins: readonly string[]): string | undefined {
  const text = merged(written);
  const [first] = text;
  if (typeof first === "object" && first.hole === "address") return afterAddress(text.slice(1));
  const literal = asBrowserReads(literalStart(text));
  const whole = text.every((part) => typeof part === "string");
  if (whole) return wholeProblem(literal, origins);
  if (/^\/[^/\\]/.test(literal) || /^[?#]/.test(literal) || /^\.{1,2}\//.test(literal))
    return undefined;
  if (/^\/$/.test(literal)) return isWordNext(text) ? undefined : COMPUTED;
  if (/^[a-z0-9_-]+\//i.test(literal)) return undefined;
  const complete = completed(text);
  return complete === undefined ? COMPUTED : wholeProblem(complete, origins);
}

const COMPUTED =
  "the address is computed; write it as text that starts with a path, e.g. `/items/${id}`";
const FOREIGN = "an address of another host is used; use a path on the app's own address";

/** What follows the app's own address must not change its host: `${base}.evil.dev`, `${base}@evil.dev`. */
function afterAddress(rest: Text): string | undefined {
  const [next] = rest;
  if (next === undefined) return undefined;
  if (typeof next !== "string")
    return next.hole === "address" ? afterAddress(rest.slice(1)) : COMPUTED;
  const path = asBrowserReads(next);
  return /^[/?#]/.test(path) && !/^[/\\]{2}/.test(path) ? undefined : COMPUTED;
}

/** The same text without empty parts, and no two literal parts behind one another. */
function merged(text: Text): Text {
  const parts: Text[number][] = [];
  for (const part of text) {
    const last = parts.at(-1);
    if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
    else if (part !== "") parts.push(part);
  }
  return parts.length === 0 ? [""] : parts;
}

/** The literal characters before the first hole. */
function literalStart(text: Text): string {
  let start = "";
  for (const part of text) {
    if (typeof part !== "string") break;
    start += part;
  }
  return start;
}

/** Without what browsers drop: blanks and controls around it, tabs and line ends in it. */
function asBrowserReads(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what a browser drops
  return text.replace(/^[\u0000-\u0020]+/, "").replaceAll(/[\t\n\r]/g, "");
}

/** `/${id}` stays a path only when no part of it can start with another slash. */
function isWordNext(text: Text): boolean {
  const hole = text.find((part) => typeof part !== "string");
  return hole?.hole === "word";
}

/** The address with its holes filled, when none of them can change where it leads. */
function completed(text: Text): string | undefined {
  let address = "";
  for (const part of text) {
    if (typeof part === "string") address += part;
    else if (/^[a-z]+:\/\/[^/?#\\]+[/?#]/i.test(asBrowserReads(address))) address += STAND_IN;
    else if (part.hole === "word" && /^[a-z]+:\/\/[^/?#\\@]+:$/i.test(address)) address += "1";
    else return undefined;
  }
  return asBrowserReads(address);
}

function wholeProblem(literal: string, origins: readonly string[]): string | undefined {
  if (HARMLESS.test(literal)) return undefined;
  return BASES.map((base) => problemAt(base, literal, origins)).find((one) => one !== undefined);
}

/** What is wrong with an address for an app that is at `base`. */
function problemAt(base: string, literal: string, origins: readonly string[]): string | undefined {
  const url = parsed(literal, base);
  if (url === undefined) return "the address cannot be read";
  if (url.origin === base) return undefined;
  if (!/^(?:https?|wss?):$/.test(url.protocol))
    return `an address of the kind \`${url.protocol.slice(0, 20)}\` is used`;
  if (url.username !== "" || url.password !== "") return FOREIGN;
  return isLocalHost(url.hostname) || origins.includes(url.origin) ? undefined : FOREIGN;
}

function parsed(literal: string, base: string): URL | undefined {
  try {
    return new URL(literal, `${base}/folder/page`);
  } catch {
    return undefined;
  }
}
