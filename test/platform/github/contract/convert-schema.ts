/** Where the description's parts are known to the validator. */
export const DESCRIPTION_ID = "openapi";

type Json = Readonly<Record<string, unknown>>;

/** Keywords of OpenAPI 3.0 that JSON Schema does not know. */
const NOT_JSON_SCHEMA = new Set(["nullable", "discriminator", "example", "examples", "xml"]);

/**
 * A schema of OpenAPI 3.0 as JSON Schema: `nullable` becomes a choice, `$ref` an absolute one.
 * Source: spec.openapis.org/oas/v3.0.3, "Schema Object".
 */
export function convertSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(convertSchema);
  if (typeof schema !== "object" || schema === null) return schema;
  const source = schema as Json;
  const { $ref } = source;
  // Beside `$ref` nothing counts in OpenAPI 3.0.
  if (typeof $ref === "string") return { $ref: `${DESCRIPTION_ID}${$ref}` };
  const entries = Object.entries(source)
    .filter(([key]) => !NOT_JSON_SCHEMA.has(key))
    .map(([key, value]): [string, unknown] => [key, convertKeyword(key, value)]);
  const converted = Object.fromEntries(entries);
  return source["nullable"] === true ? { anyOf: [{ type: "null" }, converted] } : converted;
}

function convertKeyword(key: string, value: unknown): unknown {
  if (key === "enum" || key === "default" || key === "required") return value;
  if (key === "properties" || key === "patternProperties") return convertProperties(value);
  return convertSchema(value);
}

/** Names of properties are no keywords, even `example` or `nullable`. */
function convertProperties(properties: unknown): unknown {
  const entries = Object.entries(properties as Json);
  return Object.fromEntries(entries.map(([name, schema]) => [name, convertSchema(schema)]));
}
