import type { Framework } from "../contracts/framework.ts";
import { checkAvailable } from "./available.ts";
import { maestro } from "./maestro/framework.ts";
import { playwright } from "./playwright/framework.ts";
import type { TestFramework } from "./types.ts";

const REGISTRY: Readonly<Record<Framework, TestFramework>> = { playwright, maestro };

/** The framework of that id. Throws `FrameworkUnavailable` while it has no writer. */
export function frameworkFor(id: Framework): TestFramework {
  checkAvailable(id);
  return REGISTRY[id];
}
