import type { Evaluator } from "../../../code/evaluator.ts";
import { literal, native, objectOf, UNDEFINED, UNKNOWN, type Value } from "../../../code/value.ts";
import type { PackageCall } from "../../types.ts";
import { given, textGiven, type Given } from "../kit.ts";
import { disclosureOf } from "../use-disclosure.ts";

/** What the functions of Chakra UI give. Source: v2.chakra-ui.com/docs/hooks. */
export const CHAKRA_CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  ["useDisclosure", useDisclosure],
  // A toast is shown beside the page, and goes away by itself.
  ["useToast", () => native("toast", () => UNDEFINED)],
  ["extendTheme", () => UNKNOWN],
  ["useColorModeValue", ([light]) => light ?? UNKNOWN],
]);

/** `const { isOpen, onOpen, onClose, onToggle } = useDisclosure()` */
function useDisclosure([options]: readonly Value[], evaluator: Evaluator): Value {
  const first = options === undefined ? UNDEFINED : evaluator.member(options, "defaultIsOpen");
  const isSet = first.kind === "literal" && first.value !== undefined;
  const { value, open, close, toggle } = disclosureOf(isSet ? first : literal(false), evaluator);
  return objectOf(
    [
      ["isOpen", value],
      ["open", value],
      ["onOpen", open],
      ["onClose", close],
      ["onToggle", toggle],
    ],
    true,
  );
}

/** The widths that the page of a test has. Source: v2.chakra-ui.com/docs/styled-system/responsive-styles. */
const WIDTHS = ["base", "sm", "md", "lg", "xl"];

/** Whether the style `display` and its like hide a component at the width of a test's page. */
export function isHidden(part: Given): boolean {
  if (WIDTHS.includes(textGiven(part, "hideFrom") ?? "")) return true;
  if (textGiven(part, "hideBelow") === "2xl") return true;
  const display = given(part, "display");
  const widest = display === undefined ? undefined : atWidest(display);
  return widest?.kind === "literal" && widest.value === "none";
}

function atWidest(display: Value): Value | undefined {
  if (display.kind === "array") return display.items.findLast((_, at) => at < WIDTHS.length);
  if (display.kind !== "object") return display;
  return WIDTHS.flatMap((width) => display.properties.get(width) ?? []).at(-1);
}
