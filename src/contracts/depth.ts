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
}

/** How far each depth goes. Source: .github/ARCHITECTURE.md, "Depth". */
export const DEPTH_LIMITS: Readonly<Record<Depth, DepthLimits>> = {
  smoke: { testCases: 5, priorities: ["critical"] },
  core: { testCases: 15, priorities: ["critical", "high"] },
  standard: { testCases: 40, priorities: ["critical", "high", "medium"] },
  deep: { testCases: 120, priorities: ["critical", "high", "medium", "low"] },
};
