import { NamedError } from "../contracts/errors.ts";
import type { Framework } from "../contracts/framework.ts";

/** Frameworks that have a writer; known without loading one. */
const AVAILABLE: readonly Framework[] = ["playwright"];

/** Throws `FrameworkUnavailable` while there is no writer for that framework. */
export function checkAvailable(id: Framework): void {
  if (AVAILABLE.includes(id)) return;
  const choices = AVAILABLE.map((choice) => `"${choice}"`).join(" or ");
  throw new NamedError(
    "FrameworkUnavailable",
    `There is no writer for ${id} tests yet. Choose framework ${choices}.`,
  );
}
