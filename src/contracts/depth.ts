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

/** The most that a run may ask of a model that costs something. */
export interface Budget {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly usd: number;
  readonly calls: number;
}

export interface DepthLimits {
  readonly testCases: number;
  readonly priorities: readonly Priority[];
  /**
   * How much work the pages of an application may cost, in steps of evaluation: a million takes some
   * 3 seconds. Small applications never come near; of large ones, the most important pages are
   * understood, and the others are told as gaps.
   */
  readonly work: number;
  /** Most tokens of one reply; what a model thinks counts. */
  readonly replyTokens: number;
  readonly budget: Budget;
}

/** How far each depth goes. Source: .github/ARCHITECTURE.md, "Depth". */
export const DEPTH_LIMITS: Readonly<Record<Depth, DepthLimits>> = {
  smoke: {
    testCases: 5,
    priorities: ["critical"],
    work: 800_000,
    replyTokens: 16_000,
    budget: { inputTokens: 200_000, outputTokens: 60_000, usd: 1, calls: 40 },
  },
  core: {
    testCases: 15,
    priorities: ["critical", "high"],
    work: 1_600_000,
    replyTokens: 16_000,
    budget: { inputTokens: 600_000, outputTokens: 120_000, usd: 4, calls: 80 },
  },
  standard: {
    testCases: 40,
    priorities: ["critical", "high", "medium"],
    work: 4_000_000,
    replyTokens: 32_000,
    budget: { inputTokens: 1_500_000, outputTokens: 250_000, usd: 10, calls: 150 },
  },
  deep: {
    testCases: 120,
    priorities: ["critical", "high", "medium", "low"],
    work: 12_000_000,
    replyTokens: 64_000,
    budget: { inputTokens: 4_000_000, outputTokens: 600_000, usd: 30, calls: 300 },
  },
};
