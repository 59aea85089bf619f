import { UNDEFINED } from "../../../code/value.ts";
import type { PackageCall } from "../../types.ts";
import { textGiven, type Given } from "../kit.ts";

/** What the functions of Mantine give. Source: mantine.dev. */
export const MANTINE_CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  ["createTheme", ([theme]) => theme ?? UNDEFINED],
  // A message is shown beside the page, and goes away by itself.
  ["notifications.show", () => UNDEFINED],
]);

/** Widths from which on something is shown or not, below that of a test's page. Source: mantine.dev/styles/responsive. */
const BELOW = new Set(["xs", "sm", "md", "lg"]);

/** Whether a component is hidden at the width of a test's page. */
export function isHidden(part: Given): boolean {
  const from = textGiven(part, "visibleFrom");
  return BELOW.has(textGiven(part, "hiddenFrom") ?? "") || (from !== null && !BELOW.has(from));
}
