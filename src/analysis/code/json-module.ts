import { isWithin } from "../limits.ts";
import { arrayOf, literal, objectOf, UNDEFINED, UNKNOWN, type Value } from "./value.ts";
import { readAnyJson, type Json } from "../source/languages/json.ts";

export function isJson(path: string): boolean {
  return path.endsWith(".json");
}

/** What an import of a JSON file gives: all of it as the default, or one of its keys. */
export function jsonValue(text: string, name: string): Value {
  const json = readAnyJson(text);
  if (json === null) return UNKNOWN;
  const value = toValue(json, 0);
  if (name === "default" || name === "*") return value;
  return value.kind === "object" ? (value.properties.get(name) ?? UNDEFINED) : UNKNOWN;
}

/** JSON as a value of the source. */
function toValue(json: Json, depth: number): Value {
  if (!isWithin("valueDepth", depth)) return UNKNOWN;
  if (Array.isArray(json)) return arrayOf(json.map((item) => toValue(item, depth + 1)));
  if (json instanceof Map) {
    return objectOf([...json].map(([key, item]) => [key, toValue(item, depth + 1)] as const));
  }
  return literal(json);
}
