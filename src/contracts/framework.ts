import type { TestEngineerInput } from "./generated.ts";

export type Framework = TestEngineerInput["target_framework"];

export const FRAMEWORKS = ["playwright", "maestro"] as const satisfies readonly Framework[];

/** What a user may ask for: a framework, the one that fits the repository, or each of them. */
export const FRAMEWORK_CHOICES = ["auto", ...FRAMEWORKS, "both"] as const;

export type FrameworkChoice = (typeof FRAMEWORK_CHOICES)[number];

/** What people call them. */
export const FRAMEWORK_TITLES: Readonly<Record<Framework, string>> = {
  playwright: "Playwright",
  maestro: "Maestro",
};
