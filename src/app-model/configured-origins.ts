import type { OpenAppModel } from "./open-app-model.ts";

/** Origins that the project's own test configuration opens: none, or that of its base URL. */
export function configuredOrigins({ tests }: Pick<OpenAppModel, "tests">): readonly string[] {
  const address = tests.config?.base_url ?? null;
  if (address === null || !URL.canParse(address)) return [];
  const { origin, protocol } = new URL(address);
  return protocol === "http:" || protocol === "https:" ? [origin] : [];
}
