import { NamedError } from "../contracts/errors.ts";
import { FRAMEWORKS, type Framework } from "../contracts/framework.ts";
import { maestro } from "./maestro/framework.ts";
import { playwright } from "./playwright/framework.ts";
import type { TestFramework } from "./types.ts";

const REGISTRY: Readonly<Record<Framework, TestFramework>> = { playwright, maestro };

/** The framework of that id. Throws `FrameworkUnavailable` while it has no writer. */
export function frameworkFor(id: Framework): TestFramework {
  const framework = REGISTRY[id];
  if (framework.available) return framework;
  const choices = FRAMEWORKS.filter((other) => REGISTRY[other].available);
  throw new NamedError(
    "FrameworkUnavailable",
    `There is no writer for ${id} tests yet. Choose framework ${choices.map((choice) => `"${choice}"`).join(" or ")}.`,
  );
}
