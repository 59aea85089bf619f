import { objectOf, UNKNOWN, type Value } from "../code/value.ts";
import type { PackageModel } from "./types.ts";

/** Playwright Test and Cypress: `defineConfig` gives the settings that it is given, the last ones winning. */
export const testRunners: PackageModel = {
  name: "@playwright/test, cypress",
  matches: (module) => /^(?:@playwright\/test|playwright\/test|cypress)$/u.test(module),
  calls: new Map([["defineConfig", joined]]),
};

function joined(settings: readonly Value[]): Value {
  const [only, ...others] = settings;
  if (only === undefined || others.length === 0) return only ?? UNKNOWN;
  const known = settings.flatMap((item) => (item.kind === "object" ? [item] : []));
  const isOpen = known.length < settings.length || known.some(({ open }) => open);
  const all = new Map<string, Value>();
  for (const { properties } of known) for (const [name, value] of properties) all.set(name, value);
  return objectOf([...all], isOpen);
}
