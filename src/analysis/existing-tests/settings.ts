import type { Value } from "../code/value.ts";

/** A property of settings; null when it is not set. */
export function memberAt(settings: Value | null, name: string): Value | null {
  const value = settings?.kind === "object" ? settings.properties.get(name) : undefined;
  return value === undefined || isUnset(value) ? null : value;
}

function isUnset(value: Value): boolean {
  return value.kind === "literal" && (value.value === undefined || value.value === null);
}

/**
 * What a setting reads, null when that shows only when its file runs. Of several texts, which depend
 * on the environment, it is the last, as people write defaults.
 */
export function settingOf(value: Value): string | null {
  if (value.kind === "literal" && typeof value.value === "string") return value.value;
  if (value.kind !== "variants") return null;
  const texts = value.options.flatMap((option) => settingOf(option.value) ?? []);
  return texts.at(-1) ?? null;
}
