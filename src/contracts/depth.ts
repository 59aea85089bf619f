import type { RepoCrawlerInput, TestCaseGeneratorOutput } from "./generated.ts";

export type Depth = RepoCrawlerInput["depth_level"];
export type TestCase = TestCaseGeneratorOutput["test_cases"][number];
export type Priority = TestCase["priority"];

export const DEPTHS = ["smoke", "core", "standard", "deep"] as const satisfies readonly Depth[];

export interface DepthLimits {
  readonly filesRead: number;
  readonly testCases: number;
  readonly priorities: readonly Priority[];
}

/** How far each depth goes. Source: .github/ARCHITECTURE.md, "Depth". */
export const DEPTH_LIMITS: Readonly<Record<Depth, DepthLimits>> = {
  smoke: { filesRead: 40, testCases: 5, priorities: ["critical"] },
  core: { filesRead: 200, testCases: 15, priorities: ["critical", "high"] },
  standard: { filesRead: 800, testCases: 40, priorities: ["critical", "high", "medium"] },
  deep: { filesRead: 5000, testCases: 120, priorities: ["critical", "high", "medium", "low"] },
};
