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
  return [
    ["artifact-id", first?.stored.storeId ?? ""],
    ["artifact-digest", first?.stored.digest ?? ""],
    ["second-artifact-id", second?.stored.storeId ?? ""],
    ["second-artifact-digest", second?.stored.digest ?? ""],
    ["reused", String(written.every(({ reused }) => reused))],
    ["files", String(files)],
    ["test-cases", String(cases)],
    ["input-tokens", String(spent.input_tokens)],
    ["output-tokens", String(spent.output_tokens)],
    ["cost-usd", spent.usd === null ? "" : spent.usd.toFixed(6)],
  ];
}
