import type { TestFramework } from "../framework.ts";

/** Maestro flows: a valid choice whose writer is still to come. */
export const maestro: TestFramework = {
  id: "maestro",
  available: false,
  extensions: [".yaml", ".yml"],
  allowedRoots: () => [".maestro"],
  check: () => ({ files: [], missingCases: [] }),
};
