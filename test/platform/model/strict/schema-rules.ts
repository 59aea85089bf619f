/** What servers refuse of schemas, of replies and of tools. Source: their documentation and threads. */
import {
  at,
  everySchema,
  openAiError,
  recordsIn,
  schemaOf,
  type Json,
  type Rule,
} from "./request.ts";

/** OpenAI's strict mode, and what is left of it on Azure. */
export function strictSchema(...refused: readonly string[]): Rule {
  return (request) => {
    const schema = schemaOf(request);
    const bad =
      schema === undefined
        ? undefined
        : everySchema(schema).flatMap((one) => problemOf(one, refused))[0];
    return bad === undefined
      ? undefined
      : openAiError(
          `Invalid schema for response_format: ${bad}`,
          "response_format",
          "invalid_json_schema",
        );
  };
}

function problemOf(schema: Json, refused: readonly string[]): readonly string[] {
  const keyword = refused.find((name) => schema[name] !== undefined);
  if (keyword !== undefined) return [`'${keyword}' is not permitted.`];
  if (schema["type"] !== "object") return [];
  if (schema["additionalProperties"] !== false)
    return ["'additionalProperties' is required to be supplied and to be false."];
  const names = Object.keys((schema["properties"] as Json | undefined) ?? {});
  const required = new Set((schema["required"] as readonly string[] | undefined) ?? []);
  return names.every((name) => required.has(name))
    ? []
    : ["'required' is required to include every key in properties."];
}

/** Keywords with which decoders that build a grammar cannot write what is meant. */
export const UNDECODABLE = [
  "pattern",
  "minLength",
  "maxLength",
  "format",
  "$ref",
  "oneOf",
  "$id",
  "$schema",
];

/** Ollama, LM Studio and llama.cpp turn the schema into a grammar. */
export const grammar: Rule = (request) => {
  const schema = schemaOf(request);
  if (schema === undefined) return undefined;
  const bad = everySchema(schema).find((one) =>
    UNDECODABLE.some((name) => one[name] !== undefined),
  );
  if (bad === undefined) return undefined;
  return openAiError("failed to parse grammar: Pattern must start with ^ and end with $");
};

/** Servers that refuse what others answer without ever calling a tool. */
export const toolsOrFormat: Rule = ({ body }) => {
  if (body["tools"] === undefined || body["response_format"] === undefined) return undefined;
  return openAiError("json mode cannot be combined with tool/function calling", "response_format");
};

/** Templates of open models: no unions of types in tools. */
export const plainToolTypes: Rule = ({ body }) => {
  const schemas = recordsIn(body["tools"]).flatMap((tool) =>
    everySchema(at(tool, "function.parameters") as Json),
  );
  const hasUnion = schemas.some(({ type }) => Array.isArray(type));
  return hasUnion ? openAiError("Object key of unhashable type: Array") : undefined;
};

/** DeepSeek and others have no `json_schema`; LM Studio has no `json_object`. */
export function formatIsNot(type: string, message: string): Rule {
  return ({ body }) =>
    at(body, "response_format.type") === type ? openAiError(message) : undefined;
}
