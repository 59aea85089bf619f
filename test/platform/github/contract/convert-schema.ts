/** Where the description's parts are known to the validator. */
export const DESCRIPTION_ID = "openapi";

/** Whether a property that the schema does not name is wrong: in answers yes, in requests no. */
export type UnknownProperties = "allowed" | "refused";

type Json = Readonly<Record<string, unknown>>;

/** Keywords of OpenAPI 3.0 that JSON Schema does not know. */
const NOT_JSON_SCHEMA = new Set(["nullable", "discriminator", "example", "examples", "xml"]);

/**
 * A schema of OpenAPI 3.0 as JSON Schema: `nullable` becomes a choice, `$ref` an absolute one.
 * Source: spec.openapis.org/oas/v3.0.3, "Schema Object".
 */
export function convertSchema(schema: unknown, unknown: UnknownProperties): unknown {
  if (Array.isArray(schema)) return schema.map((one) => convertSchema(one, unknown));
  if (typeof schema !== "object" || schema === null) return schema;
  const source = schema as Json;
  const { $ref } = source;
  // Beside `$ref` nothing counts in OpenAPI 3.0.
  if (typeof $ref === "string") return { $ref: `${DESCRIPTION_ID}${$ref}` };
  const entries = Object.entries(source)
    .filter(([key]) => !NOT_JSON_SCHEMA.has(key))
    .map(([key, value]): [string, unknown] => [key, convertKeyword(key, value, unknown)]);
  if (unknown === "refused" && isClosed(source)) entries.push(["additionalProperties", false]);
  const converted = Object.fromEntries(entries);
  return source["nullable"] === true ? { anyOf: [{ type: "null" }, converted] } : converted;
}

/** An object whose properties are all named here, and not partly by another schema beside it. */
function isClosed(schema: Json): boolean {
  if (schema["properties"] === undefined) return false;
  return schema["allOf"] === undefined && schema["additionalProperties"] === undefined;
}

function convertKeyword(key: string, value: unknown, unknown: UnknownProperties): unknown {
  if (key === "enum" || key === "default" || key === "required") return value;
  if (key !== "properties" && key !== "patternProperties") return convertSchema(value, unknown);
  // Names of properties are no keywords, even `example` or `nullable`.
  const entries = Object.entries(value as Json);
  return Object.fromEntries(entries.map(([name, one]) => [name, convertSchema(one, unknown)]));
}
