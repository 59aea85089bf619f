import type { Fields } from "./field.ts";

/** The names of the rows whose values nobody may see. */
export function secretNames(rows: Fields): ReadonlySet<string> {
  return new Set(Object.keys(rows).filter((name) => rows[name]?.secret === true));
}
