import type { TestEngineerInput } from "./generated.ts";

export type Framework = TestEngineerInput["target_framework"];

export const FRAMEWORKS = ["playwright", "maestro"] as const satisfies readonly Framework[];

/** What a user may ask for: a framework, or the one that fits the repository. */
export const FRAMEWORK_CHOICES = ["auto", ...FRAMEWORKS] as const;

export type FrameworkChoice = (typeof FRAMEWORK_CHOICES)[number];
