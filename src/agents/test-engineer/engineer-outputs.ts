import { totalSpent } from "../../report/spent.ts";
import type { WrittenForEach } from "./write-for-each.ts";
import type { Written } from "./write-approval-summary.ts";

/**
 * What the step of the Test Engineer tells the steps after it. Of a run that writes both frameworks
 * `artifact-id` is the first artifact, and `second-artifact-id` the other one.
 */
export function engineerOutputs(
  { written }: WrittenForEach,
  { files, cases, spent }: Written,
): readonly (readonly [name: string, value: string])[] {
  const [first, second] = written;
  const total = totalSpent(spent.map(([, usage]) => usage));
  return [
    ["artifact-id", first?.stored.storeId ?? ""],
    ["artifact-digest", first?.stored.digest ?? ""],
    ["second-artifact-id", second?.stored.storeId ?? ""],
    ["second-artifact-digest", second?.stored.digest ?? ""],
    ["reused", String(written.every(({ reused }) => reused))],
    ["files", String(files)],
    ["test-cases", String(cases)],
    ["input-tokens", String(total.input_tokens)],
    ["cached-input-tokens", String(total.cached_input_tokens)],
    ["output-tokens", String(total.output_tokens)],
    ["cost-usd", dollars(total.usd)],
    ["cost-per-test-usd", total.usd === null || cases === 0 ? "" : dollars(total.usd / cases)],
    ["spent", JSON.stringify(Object.fromEntries(spent))],
  ];
}

/** An amount as a program reads it; empty where nobody knows it. */
function dollars(usd: number | null): string {
  return usd === null ? "" : usd.toFixed(6);
}
