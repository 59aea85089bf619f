import { z } from "zod";

const count = z.number().int().nonnegative();

/**
 * What the Test Engineer reports about its files (`content.meta.report`). It is only shown, never
 * acted upon, so a part in another form is left out rather than refused.
 */
const reportSchema = z.object({
  files: z
    .array(
      z.object({
        path: z.string(),
        cases: z.array(z.string()),
        locators: z.object({ grounded: count, all: count }),
        checks: z.array(z.string()).default([]),
      }),
    )
    .catch([]),
  dropped: z.array(z.object({ path: z.string(), reason: z.string() })).catch([]),
  testability: z
    .array(z.object({ element: z.string(), source: z.string(), missing: z.string() }))
    .catch([]),
});

export type EngineerReport = z.infer<typeof reportSchema>;

/** The report of an artifact; parts that are missing or in another form are empty. */
export function readReport(report: unknown): EngineerReport {
  const parsed = reportSchema.safeParse(report ?? {});
  return parsed.success ? parsed.data : { files: [], dropped: [], testability: [] };
}
