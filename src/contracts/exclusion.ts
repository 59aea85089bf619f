import * as z from "zod";

/** Where in the repository, or in a generated file. */
export const sourceForm = z
  .object({ path: z.string(), line: z.number().int().nonnegative() })
  .readonly();

export const exclusionForm = z
  .object({
    /** What was left out, as a person would call it. */
    what: z.string(),
    /** The same words wherever it is the same reason, so that they can be counted. */
    reason: z.string(),
    /** Null for what is in no file. */
    source: sourceForm.nullable(),
  })
  .readonly();

/** A page, element, case or file that was left out, though the source or a model has it. */
export type Exclusion = z.output<typeof exclusionForm>;

const withExclusions = z.object({ exclusions: z.array(exclusionForm).readonly() });

/** What the report of an agent says it left out; nothing when the report has another form. */
export function readExclusions(report: unknown): readonly Exclusion[] {
  const parsed = withExclusions.safeParse(report);
  return parsed.success ? parsed.data.exclusions : [];
}
