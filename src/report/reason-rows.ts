import { exampleText } from "../contracts/reason-lines.ts";
import type { GroupedReasons, ReasonGroup } from "../contracts/reasons.ts";

export const REASON_HEAD = ["Places", "Why", "What", "What would help"] as const;

/**
 * The rows of a Markdown table of grouped reasons, the last one for what no group tells. `inert`
 * makes untrusted text harmless; each reason and example goes through it by itself, so that none is
 * cut because of another, and counts stand outside.
 */
export function reasonRows(
  { groups, others }: GroupedReasons,
  inert: (text: string) => string,
): string[][] {
  const rest =
    others.reasons === 0 ? [] : [[String(others.count), `${others.reasons} more reasons`, "", ""]];
  return [...groups.map((group) => rowOf(group, inert)), ...rest];
}

function rowOf(
  { reason, help, count, examples, others }: ReasonGroup,
  inert: (text: string) => string,
): string[] {
  const told = examples.map((example) => inert(exampleText(example)));
  const rest = others === 0 ? [] : [`and ${others} more`];
  return [
    String(count),
    inert(reason),
    [...told, ...rest].join("<br>"),
    help === null ? "" : inert(help),
  ];
}
