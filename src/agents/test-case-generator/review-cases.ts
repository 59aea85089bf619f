import type { Exclusion } from "../../contracts/exclusion.ts";
import type { SourceLocation } from "../../contracts/generated.ts";
import { LEFT_OUT_BY_TEAM } from "../../contracts/guidance.ts";
import { DEPTH_LIMITS, type Depth, type TestCase } from "../../contracts/depth.ts";

export interface ReviewedCases {
  readonly kept: readonly TestCase[];
  /** Each is called by the id of the case. */
  readonly exclusions: readonly Exclusion[];
}

/**
 * Holds test cases against what their depth allows: ids that appear once, priorities in reach, no
 * more than so many, and nothing that leads to a page which the team leaves out. The first ones stay. Source: .github/ARCHITECTURE.md, "Depth".
 */
export function reviewCases(
  cases: readonly TestCase[],
  depth: Depth,
  skippedBy: (testCase: TestCase) => SourceLocation | null = () => null,
): ReviewedCases {
  const { priorities, testCases } = DEPTH_LIMITS[depth];
  const kept: TestCase[] = [];
  const exclusions: Exclusion[] = [];
  const seen = new Set<string>();
  for (const testCase of cases) {
    const skipped = skippedBy(testCase);
    const reason = seen.has(testCase.id)
      ? "the id appears twice"
      : !priorities.includes(testCase.priority)
        ? `priority ${testCase.priority} is beyond depth ${depth}`
        : skipped !== null
          ? LEFT_OUT_BY_TEAM
          : kept.length >= testCases
            ? `depth ${depth} allows ${testCases} cases`
            : undefined;
    seen.add(testCase.id);
    if (reason === undefined) kept.push(testCase);
    else exclusions.push({ what: testCase.id, reason, source: skipped });
  }
  return { kept, exclusions };
}
