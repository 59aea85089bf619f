import { followCase } from "../../../src/app-model/follow-case.ts";
import type { OpenAppModel } from "../../../src/app-model/open-app-model.ts";
import type { TestCase } from "../../../src/contracts/depth.ts";
import { readReport } from "../../../src/contracts/report.ts";
import type { ExplainedRun } from "../../../src/report/explain/explained-run.ts";
import { sampleMeta } from "../../artifacts/sample-artifact.ts";

/** A run over an app, as far as a test says. */
export function runOver(
  model: OpenAppModel,
  testCases: readonly TestCase[] = [],
  given: Partial<ExplainedRun> = {},
): ExplainedRun {
  return {
    runId: "1e29c8d8-df85-5559-a844-8067d2c9df82",
    model,
    meta: sampleMeta(),
    cases: testCases.map((one) => ({ testCase: one, followed: followCase(model, one) })),
    coverageNotes: [],
    report: readReport({}),
    locators: [],
    exclusions: [],
    spent: [],
    failures: [],
    ...given,
  };
}

export function testCase(id: string, steps: string[], expected: string): TestCase {
  return { id, title: `Title of ${id}`, preconditions: [], steps, expected, priority: "high" };
}
