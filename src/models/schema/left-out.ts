import { isRecord } from "../wire/values.ts";

type Schema = Readonly<Record<string, unknown>>;

/**
 * A reply without the properties that a model had to write as null because a decoder knows no
 * property that may be left out. A null that the schema asks for stays.
 */
export function withoutLeftOut(value: unknown, schema: Schema): unknown {
  if (Array.isArray(value)) {
    const items = schema["items"];
    return isRecord(items) ? value.map((entry) => withoutLeftOut(entry, items)) : value;
  }
  const properties = schema["properties"];
  if (!isRecord(value) || !isRecord(properties)) return value;
  const required = new Set(Array.isArray(schema["required"]) ? schema["required"] : []);
  const kept = Object.entries(value).flatMap(([name, entry]) => {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (!isRecord(property)) return [[name, entry]];
    const isLeftOut = entry === null && !required.has(name) && !takesNull(property);
    return isLeftOut ? [] : [[name, withoutLeftOut(entry, property)]];
  });
  return Object.fromEntries(kept);
}

function takesNull({ type, anyOf }: Schema): boolean {
  if (Array.isArray(anyOf)) return anyOf.some((one) => isRecord(one) && takesNull(one));
  return type === undefined || [type].flat().includes("null");
}
