import type { Evaluator } from "../../code/evaluator.ts";
import { stringOf } from "../../code/text.ts";
import {
  literal,
  native,
  objectOf,
  UNKNOWN,
  type ElementValue,
  type Value,
} from "../../code/value.ts";
import { styledOf } from "../styled-components.ts";
import type { PackageCall } from "../types.ts";

/** The widths from which on the sizes of MUI count. Source: mui.com/material-ui/customization/breakpoints. */
const WIDTHS: Readonly<Record<string, number>> = { xs: 0, sm: 600, md: 900, lg: 1200, xl: 1536 };
/** As wide is the page of a test. */
const PAGE = 1280;

const THEME = objectOf(
  [
    [
      "breakpoints",
      objectOf(
        [
          ["up", query((width) => PAGE >= width)],
          ["down", query((width) => PAGE < width)],
          ["only", UNKNOWN],
        ],
        true,
      ),
    ],
  ],
  true,
);

/** A media query, as whether the page of a test meets it. */
function query(isMet: (width: number) => boolean): Value {
  return native("breakpoint", ([size]) => {
    const width =
      size?.kind === "literal" ? (WIDTHS[String(size.value)] ?? Number(size.value)) : Number.NaN;
    return Number.isNaN(width) ? UNKNOWN : literal(isMet(width));
  });
}

function useMediaQuery([asked]: readonly Value[], evaluator: Evaluator): Value {
  const met = asked?.kind === "function" ? evaluator.call(asked, [THEME]) : (asked ?? UNKNOWN);
  if (met.kind === "literal" && typeof met.value === "boolean") return met;
  const [, bound, width] = /\((min|max)-width:\s*([\d.]+)px\)/u.exec(stringOf(met) ?? "") ?? [];
  if (width === undefined) return UNKNOWN;
  return literal(bound === "min" ? PAGE >= Number(width) : PAGE <= Number(width));
}

/** What the functions of MUI give. Source: mui.com/system/styled, mui.com/material-ui/react-use-media-query. */
export const MATERIAL_CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  ["styled", ([component]) => styledOf(component ?? UNKNOWN)],
  ["useTheme", () => THEME],
  ["createTheme", () => THEME],
  ["useMediaQuery", useMediaQuery],
  ["useScrollTrigger", () => literal(false)],
]);

/** Whether `sx` takes an element off the page at the width of a test. */
export function isHiddenBySx({ properties }: ElementValue): boolean {
  const sx = properties.properties.get("sx");
  const display =
    sx?.kind === "object" ? sx.properties.get("display") : properties.properties.get("display");
  if (display?.kind !== "object") return display?.kind === "literal" && display.value === "none";
  const met = Object.entries(WIDTHS).filter(
    ([size, width]) => width <= PAGE && display.properties.has(size),
  );
  const last = display.properties.get(met.at(-1)?.[0] ?? "");
  return last?.kind === "literal" && last.value === "none";
}
