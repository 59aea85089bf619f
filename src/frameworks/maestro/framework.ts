import type { TestFramework } from "../types.ts";

/** Maestro flows: a valid choice whose writer is still to come. */
export const maestro: TestFramework = {
  id: "maestro",
  fileNoun: "Maestro flow",
  instructions: [],
  allowedRoots: () => [".maestro"],
  write: () => [],
  check: () => ({ files: [], missingCases: [] }),
  checkCode: () => [],
  howToRun: (paths) => ({ command: `maestro test ${paths.join(" ")}`, setUp: null }),
};
