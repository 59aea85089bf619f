import type { TestFramework } from "../framework.ts";
import { checkSpecs } from "./checks/check-specs.ts";
import { specFolder } from "./writer/location.ts";

/** Playwright Test specs in TypeScript. */
export const playwright: TestFramework = {
  id: "playwright",
  available: true,
  extensions: [".spec.ts"],
  allowedRoots: (model) => [specFolder(model)],
  check: checkSpecs,
};
