import type { Framework } from "../contracts/framework.ts";
import type { TestFramework } from "./types.ts";

/** Each is loaded when it is asked for: a parser and a grammar are no small things. */
const REGISTRY: Readonly<Record<Framework, () => Promise<TestFramework>>> = {
  playwright: async () => (await import("./playwright/framework.ts")).playwright,
  maestro: async () => (await import("./maestro/framework.ts")).maestro,
};

/** The framework of that id. */
export function frameworkFor(id: Framework): Promise<TestFramework> {
  return REGISTRY[id]();
}
