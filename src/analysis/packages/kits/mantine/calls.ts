import type { Evaluator } from "../../../code/evaluator.ts";
import { arrayOf, literal, objectOf, UNDEFINED, type Value } from "../../../code/value.ts";
import type { PackageCall } from "../../types.ts";
import { textGiven, type Given } from "../kit.ts";
import { disclosureOf } from "../use-disclosure.ts";

/** What the functions of Mantine give. Source: mantine.dev/hooks. */
export const MANTINE_CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  ["useDisclosure", useDisclosure],
  ["createTheme", ([theme]) => theme ?? UNDEFINED],
  // A message is shown beside the page, and goes away by itself.
  ["notifications.show", () => UNDEFINED],
]);

/** `const [opened, { open, close, toggle }] = useDisclosure(false)` */
function useDisclosure([initial]: readonly Value[], evaluator: Evaluator): Value {
  const { value, ...handlers } = disclosureOf(initial ?? literal(false), evaluator);
  return arrayOf([value, objectOf(Object.entries(handlers))]);
}

/** Widths from which on something is shown or not, below that of a test's page. Source: mantine.dev/styles/responsive. */
const BELOW = new Set(["xs", "sm", "md", "lg"]);

/** Whether a component is hidden at the width of a test's page. */
export function isHidden(part: Given): boolean {
  const from = textGiven(part, "visibleFrom");
  return BELOW.has(textGiven(part, "hiddenFrom") ?? "") || (from !== null && !BELOW.has(from));
}
