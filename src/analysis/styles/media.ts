import { allOf, anyOf } from "../script/selectors/match.ts";
import { not } from "../script/selectors/pseudo-classes.ts";

/** The window that tests open. Source: playwright.dev/docs/emulation, "viewport". */
const WINDOW = { width: 1280, height: 720 };
const PIXELS_OF_EM = 16;

/** What is so of a browser in a test; every other value of these is not. */
const FEATURES: ReadonlyMap<string, string> = new Map([
  ["orientation", "landscape"],
  ["prefers-color-scheme", "light"],
  ["prefers-reduced-motion", "no-preference"],
  ["hover", "hover"],
  ["any-hover", "hover"],
  ["pointer", "fine"],
  ["any-pointer", "fine"],
]);

/** Whether a media query holds in the window of a test; null when that is not known. */
export function mediaHolds(query: string): boolean | null {
  return anyOf(query.toLowerCase().split(","), (part) => partHolds(part.trim()));
}

function partHolds(part: string): boolean | null {
  const isNegated = part.startsWith("not ");
  const conditions = part.replace(/^(?:not|only)\s+/u, "").split(/\sand\s/u);
  const holds = allOf(conditions, (condition) => conditionHolds(condition.trim()));
  return isNegated ? not(holds) : holds;
}

function conditionHolds(condition: string): boolean | null {
  if (condition === "screen" || condition === "all" || condition === "") return true;
  if (/^(?:print|speech|tty|tv)$/u.test(condition)) return false;
  const inner = /^\((.*)\)$/u.exec(condition)?.[1]?.trim();
  if (inner === undefined) return null;
  const [, bound, side, length] = /^(min|max)-(width|height)\s*:\s*(.+)$/u.exec(inner) ?? [];
  if (bound !== undefined) return boundHolds(bound === "min" ? ">=" : "<=", sizeOf(side), length);
  return rangeHolds(inner) ?? featureHolds(inner);
}

function boundHolds(operator: string, size: number, length: string | undefined): boolean | null {
  const pixels = pixelsOf(length ?? "");
  if (pixels === null) return null;
  switch (operator) {
    case ">=":
      return size >= pixels;
    case "<=":
      return size <= pixels;
    case ">":
      return size > pixels;
    default:
      return size < pixels;
  }
}

const MIRRORED: ReadonlyMap<string, string> = new Map([
  [">=", "<="],
  ["<=", ">="],
  [">", "<"],
  ["<", ">"],
]);

/** `width >= 600px`, and `400px <= width < 900px`. */
function rangeHolds(text: string): boolean | null {
  const [, left, before = "", side, after = "", right] =
    /^(?:([\d.]+[a-z]*)\s*([<>]=?)\s*)?(width|height)(?:\s*([<>]=?)\s*([\d.]+[a-z]*))?$/u.exec(
      text,
    ) ?? [];
  if (side === undefined) return null;
  const size = sizeOf(side);
  return allOf(
    [
      left === undefined ? true : boundHolds(MIRRORED.get(before) ?? before, size, left),
      right === undefined ? true : boundHolds(after, size, right),
    ],
    (holds) => holds,
  );
}

function featureHolds(text: string): boolean | null {
  const [name = "", value] = text.split(":").map((part) => part.trim());
  const known = FEATURES.get(name);
  if (known === undefined) return null;
  return value === undefined ? true : value === known;
}

function sizeOf(side: string | undefined): number {
  return side === "height" ? WINDOW.height : WINDOW.width;
}

function pixelsOf(length: string): number | null {
  const [, number, unit] = /^([\d.]+)(px|em|rem)?$/u.exec(length.trim()) ?? [];
  if (number === undefined) return null;
  return Number(number) * (unit === "em" || unit === "rem" ? PIXELS_OF_EM : 1);
}
