import { isRecord } from "../wire/values.ts";

type Schema = Readonly<Record<string, unknown>>;

/**
 * The parameters of a tool without unions of types: templates of open models fail on them. What may
 * be null may be left out instead, which every API takes.
 */
export function reduceToolSchema(schema: Schema): Schema {
  const properties = schema["properties"];
  if (!isRecord(properties)) return schema;
  const required = new Set(Array.isArray(schema["required"]) ? schema["required"] : []);
  const reduced = Object.entries(properties).map(([name, property]) => {
    const type = isRecord(property) ? property["type"] : undefined;
    if (!isRecord(property) || !Array.isArray(type)) return [name, property] as const;
    if (type.includes("null")) required.delete(name);
    return [name, { ...property, type: type.find((one) => one !== "null") }] as const;
  });
  return {
    ...schema,
    properties: Object.fromEntries(reduced),
    required: Object.keys(properties).filter((name) => required.has(name)),
  };
}
