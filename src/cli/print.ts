import type { NamedError } from "../contracts/errors.ts";
import { reasonLines } from "../contracts/reason-lines.ts";
import { BRIEF, type GroupedReasons, shorten } from "../contracts/reasons.ts";
import { moneyText } from "../report/spent.ts";
import type { GenerateResult } from "./result.ts";

/** What a person is told at the end of `generate`. */
export function summaryOf(result: GenerateResult, out: string | undefined): string {
  const lines = result.files.map(({ path, cases }) => `  ${path} (${countOf(cases, "test")})`);
  const seconds = ((result.timings_ms["total"] ?? 0) / 1000).toFixed(1);
  const tests = result.files.reduce((sum, { cases }) => sum + cases, 0);
  return [
    `${countOf(tests, "test")} in ${countOf(result.files.length, "file")}, after ${seconds} s:`,
    ...lines,
    ...missing("Left out", result.exclusions),
    ...missing("Not followed in the source", result.gaps),
    `Tests:      ${out ?? `${result.run_folder}/files`}`,
    `Run folder: ${result.run_folder} (amtp explain tells more)`,
    `Tokens:     ${spentLine(result, tests)}`,
    "",
  ].join("\n");
}

function missing(title: string, grouped: GroupedReasons): readonly string[] {
  if (grouped.count === 0) return [];
  return [`${title}:`, ...reasonLines(shorten(grouped, BRIEF)).map((line) => `  ${line}`)];
}

function spentLine({ usage }: GenerateResult, tests: number): string {
  const cached = usage.cached_input_tokens === 0 ? "" : ` (${usage.cached_input_tokens} cached)`;
  const tokens = `${usage.input_tokens} in${cached}, ${usage.output_tokens} out`;
  const each =
    usage.usd === null || usage.usd === 0 || tests === 0
      ? ""
      : `, ${moneyText(usage.usd / tests)} for each test`;
  return `${tokens} (${moneyText(usage.usd)}${each})`;
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** A failure as one line for a person. */
export function failureLine({ code, message }: NamedError): string {
  return `${code}: ${message}`;
}
