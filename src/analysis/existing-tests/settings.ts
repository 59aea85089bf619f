import type { Value } from "../code/value.ts";

/** A setting that is written as a text, or one that shows only when its file runs. */
export type Setting = { readonly text: string } | "unknown";

/** A property of settings; null when it is not set. */
export function memberAt(settings: Value, name: string): Value | null {
  const value = settings.kind === "object" ? settings.properties.get(name) : undefined;
  return value === undefined || isUnset(value) ? null : value;
}

function isUnset(value: Value): boolean {
  return value.kind === "literal" && (value.value === undefined || value.value === null);
}

/** What a setting reads; of several, which depend on the environment, the last, as people write defaults. */
export function settingOf(value: Value): Setting {
  if (value.kind === "literal" && typeof value.value === "string") return { text: value.value };
  if (value.kind !== "variants") return "unknown";
  const last = value.options.findLast(
    (option) => option.value.kind === "literal" && typeof option.value.value === "string",
  );
  return last === undefined ? "unknown" : settingOf(last.value);
}
