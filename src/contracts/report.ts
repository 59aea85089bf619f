import * as z from "zod";
import { exclusionForm, sourceForm } from "./exclusion.ts";
import { groupedForm, NO_REASONS } from "./reasons.ts";

const count = z.number().int().nonnegative();

const finding = z.object({ rule: z.string(), line: count, message: z.string() }).readonly();

const file = z
  .object({
    path: z.string(),
    bytes: count,
    /** Ids of the test cases in the file. */
    cases: z.array(z.string()).readonly(),
    /** `observed` are those of the grounded that rest on a model's observation alone. */
    locators: z.object({ grounded: count, total: count, observed: count.optional() }).readonly(),
    findings: z.array(finding).readonly(),
  })
  .readonly();

const report = z
  .object({
    files: z.array(file).readonly().catch([]),
    /** What this agent left out. */
    exclusions: z.array(exclusionForm).readonly().catch([]),
    /** What the agents before it left out, so that no test case is about it. */
    uncovered: groupedForm.catch(NO_REASONS),
    /** Interactive elements that no test can name: they need a label or a test id. */
    testability: z.array(exclusionForm).readonly().catch([]),
    /** What the analysis did not follow. */
    gaps: groupedForm.catch(NO_REASONS),
    /** The team's instructions, and what became of each. */
    instructions: z
      .array(z.object({ what: z.string(), source: sourceForm }).readonly())
      .readonly()
      .catch([]),
  })
  .readonly();

/**
 * What the Test Engineer tells about its files. It travels in the artifact's `meta.report`, so that
 * the job summary and the pull request can say it without reading anything else.
 */
export type EngineerReport = z.output<typeof report>;
/** How many locators of a file rest on the source, in a few characters: `5 of 6, 2 of them observed`. */
export function groundedInWords(
  { grounded, total, observed = 0 }: EngineerReport["files"][number]["locators"],
  between: string,
): string {
  const counts = `${grounded}${between}${total}`;
  return observed === 0 ? counts : `${counts}, ${observed} of them observed`;
}

export type ReportFinding = z.output<typeof finding>;

/**
 * The report in an artifact. It is only shown, never acted upon, so a part that is missing or has
 * another form is empty rather than an error.
 */
export function readReport(value: unknown): EngineerReport {
  const parsed = report.safeParse(value ?? {});
  if (parsed.success) return parsed.data;
  return {
    files: [],
    exclusions: [],
    uncovered: NO_REASONS,
    testability: [],
    gaps: NO_REASONS,
    instructions: [],
  };
}
