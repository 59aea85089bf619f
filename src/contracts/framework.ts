import type { TestEngineerInput } from "./generated.ts";

export type Framework = TestEngineerInput["target_framework"];

export const FRAMEWORKS = ["playwright", "maestro"] as const satisfies readonly Framework[];
