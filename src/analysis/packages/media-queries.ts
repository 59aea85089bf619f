import { GLOBAL } from "../code/globals.ts";
import { stringOf } from "../code/text.ts";
import { literal, native, objectOf, UNDEFINED, UNKNOWN, type Value } from "../code/value.ts";
import { mediaHolds } from "../styles/media.ts";
import type { PackageModel } from "./types.ts";

const HOOKS = new Set([
  "react-responsive",
  "@mantine/hooks",
  "@react-hook/media-query",
  "usehooks-ts",
]);
/** The window that tests open. Source: playwright.dev/docs/emulation, "viewport". */
const SIZES: ReadonlyMap<string, number> = new Map([
  ["innerWidth", 1280],
  ["innerHeight", 720],
]);

/** Whether a query that is written out holds in the window of a test. */
function matches(query: string | null): Value {
  const holds = query === null ? null : mediaHolds(query);
  return holds === null ? UNKNOWN : literal(holds);
}

/** `useMediaQuery("(min-width: 768px)")`, and with settings instead of words, as react-responsive takes them. */
function useMediaQuery([asked = UNDEFINED]: readonly Value[]): Value {
  if (asked.kind !== "object") return matches(stringOf(asked));
  const parts = [...asked.properties].map(([name, value]) =>
    value.kind === "literal" ? conditionOf(name, value.value) : null,
  );
  return asked.open || parts.includes(null) ? UNKNOWN : matches(parts.join(" and "));
}

/** A setting as a condition of CSS: `minWidth: 768`. Source: github.com/yocontra/react-responsive. */
function conditionOf(name: string, value: unknown): string | null {
  if (name === "query") return String(value);
  if (typeof value !== "number" && typeof value !== "string") return null;
  const feature = name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  return `(${feature}: ${typeof value === "number" ? `${value}px` : value})`;
}

/** `window.matchMedia(query)`. Source: drafts.csswg.org/cssom-view/#mediaquerylist. */
function matchMedia([query = UNDEFINED]: readonly Value[]): Value {
  const listening = ["addEventListener", "removeEventListener", "addListener", "removeListener"];
  return objectOf([
    ["matches", matches(stringOf(query))],
    ["media", query],
    ...listening.map((name) => [name, native(name, () => UNDEFINED, [])] as const),
  ]);
}

/** What asks for the size of the window, which no test changes. */
export const mediaQueries: PackageModel = {
  name: "media queries",
  matches: (module) => module === GLOBAL || HOOKS.has(module),
  constant: ({ module, name }) => {
    const size = module === GLOBAL ? SIZES.get(name.replace(/^window\./u, "")) : undefined;
    return size === undefined ? null : literal(size);
  },
  calls: new Map([
    ["useMediaQuery", useMediaQuery],
    ["matchMedia", matchMedia],
    ["window.matchMedia", matchMedia],
  ]),
};
