import type { RepoCrawlerInput, TestCaseGeneratorOutput } from "./generated.ts";

export type Depth = RepoCrawlerInput["depth_level"];
export type TestCase = TestCaseGeneratorOutput["test_cases"][number];
export type Priority = TestCase["priority"];

export const DEPTHS = ["smoke", "core", "standard", "deep"] as const satisfies readonly Depth[];

/**
 * So many files are read at every depth, the likeliest to matter first. A page is only understood
 * with all the components it is made of: of an application of 4,000 files, the best 2,000 told nothing.
 */
export const MOST_FILES_READ = 5000;

export interface DepthLimits {
  readonly testCases: number;
  readonly priorities: readonly Priority[];
  /**
   * How much work the pages of an application may cost, in steps of evaluation: a million takes some
   * 3 seconds. Small applications never come near; of large ones, the most important pages are
   * understood, and the others are told as gaps.
   */
  readonly work: number;
}

/** How far each depth goes. Source: .github/ARCHITECTURE.md, "Depth". */
export const DEPTH_LIMITS: Readonly<Record<Depth, DepthLimits>> = {
  smoke: { testCases: 5, priorities: ["critical"], work: 600_000 },
  core: { testCases: 15, priorities: ["critical", "high"], work: 1_000_000 },
  standard: { testCases: 40, priorities: ["critical", "high", "medium"], work: 2_500_000 },
  deep: { testCases: 120, priorities: ["critical", "high", "medium", "low"], work: 10_000_000 },
};
