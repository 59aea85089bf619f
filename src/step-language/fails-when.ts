import { formatStep } from "./format.ts";
import type { Expectation, Step } from "./forms.ts";
import { writeTarget } from "./grammar.ts";

/**
 * The bug that a case would catch, in a line: what its last step then does not do, or does wrong. A case
 * that only opens a page catches that the page does not show. Empty for a case of prose alone.
 */
export function failsWhen(steps: readonly Step[], expected: readonly Expectation[]): string {
  const misses = expected.flatMap((one) => missOf(one) ?? []);
  const [first] = misses;
  if (first === undefined) return "";
  const others = misses.length - 1;
  const rest = others === 0 ? "" : `, or ${others} more of what is expected`;
  const last = steps.at(-1);
  const after = last === undefined || last.kind === "prose" ? "" : ` after: ${formatStep(last)}`;
  return `${first}${rest}${after}`;
}

/** How an expectation is missed. */
function missOf(expectation: Expectation): string | null {
  switch (expectation.kind) {
    case "url":
      return `another page than ${expectation.path} is open`;
    case "value":
      return `${writeTarget(expectation.target)} holds something else than "${expectation.value}"`;
    case "state":
      return `${writeTarget(expectation.target)} is ${opposite(expectation.state)}`;
    case "dialog":
      return `no dialog says "${expectation.message}"`;
    case "prose":
      return null;
  }
}

const OPPOSITES = {
  visible: "missing or reads otherwise",
  "not visible": "still there",
  checked: "not checked",
  "not checked": "checked",
  enabled: "disabled",
  disabled: "enabled",
} as const;

function opposite(state: keyof typeof OPPOSITES): string {
  return OPPOSITES[state];
}
