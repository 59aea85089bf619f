import * as z from "zod";

const count = z.number().int().nonnegative();

const finding = z.object({ rule: z.string(), line: count, message: z.string() }).readonly();

const file = z
  .object({
    path: z.string(),
    bytes: count,
    /** Ids of the test cases in the file. */
    cases: z.array(z.string()).readonly(),
    locators: z.object({ grounded: count, total: count }).readonly(),
    findings: z.array(finding).readonly(),
  })
  .readonly();

const dropped = z.object({ path: z.string(), reason: z.string() }).readonly();

/** An interactive element that no test can name: it needs a label or a test id. */
const testabilityGap = z.object({ path: z.string(), line: count, element: z.string() }).readonly();

const report = z
  .object({
    files: z.array(file).readonly().catch([]),
    dropped: z.array(dropped).readonly().catch([]),
    testability: z.array(testabilityGap).readonly().catch([]),
    notes: z.array(z.string()).readonly().catch([]),
  })
  .readonly();

/**
 * What the Test Engineer tells about its files. It travels in the artifact's `meta.report`, so that
 * the job summary and the pull request can say it without reading anything else.
 */
export type EngineerReport = z.output<typeof report>;
export type ReportFinding = z.output<typeof finding>;
export type DroppedFile = z.output<typeof dropped>;
export type TestabilityGap = z.output<typeof testabilityGap>;

/**
 * The report in an artifact. It is only shown, never acted upon, so a part that is missing or has
 * another form is empty rather than an error.
 */
export function readReport(value: unknown): EngineerReport {
  const parsed = report.safeParse(value ?? {});
  return parsed.success ? parsed.data : { files: [], dropped: [], testability: [], notes: [] };
}

const leftOutCases = z.object({
  dropped_cases: z.array(z.object({ id: z.string(), reason: z.string() }).readonly()).readonly(),
});

/** Test cases that did not go on to the Test Engineer, from the report of the one before it. */
export type LeftOutCase = z.output<typeof leftOutCases>["dropped_cases"][number];

/** Test cases that were left out; none when the report has another form. */
export function readLeftOut(value: unknown): readonly LeftOutCase[] {
  const parsed = leftOutCases.safeParse(value);
  return parsed.success ? parsed.data.dropped_cases : [];
}
