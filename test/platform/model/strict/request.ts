/** A request as the strict server reads it: the parts that rules look at, whatever the API. */
export type Json = Readonly<Record<string, unknown>>;

export interface StrictRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Json;
}

/** What a server answers instead of a completion. */
export interface Refused {
  readonly status: number;
  readonly body: unknown;
}

/** One thing that a server does not take; undefined when the request is fine. */
export type Rule = (request: StrictRequest) => Refused | undefined;

export function recordsIn(value: unknown): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

export function textIn(value: unknown): string {
  return typeof value === "string" ? value : "";
}

export function messagesOf({ body }: StrictRequest): readonly Json[] {
  return recordsIn(body["messages"] ?? body["input"]);
}

/** `{error: {message, type, param, code}}`, as OpenAI and most others say it. */
export function openAiError(
  message: string,
  param: string | null = null,
  code = "invalid_request",
): Refused {
  return { status: 400, body: { error: { message, type: "invalid_request_error", param, code } } };
}

/** The value at a path such as `response_format.type`. */
export function at(body: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((value, name) => (value as Json | undefined)?.[name], body);
}

/** The schema that a reply is to keep, wherever the API has it. */
export function schemaOf({ body }: StrictRequest): Json | undefined {
  const places = [
    "response_format.json_schema.schema",
    "text.format.schema",
    "output_config.format.schema",
  ];
  return places.map((path) => at(body, path)).find((schema) => schema !== undefined) as
    | Json
    | undefined;
}

/** All schemas inside of a schema, itself included. */
export function everySchema(schema: Json): readonly Json[] {
  const inner = [
    ...Object.values((schema["properties"] as Json | undefined) ?? {}),
    ...recordsIn(schema["anyOf"]),
    ...(schema["items"] === undefined ? [] : [schema["items"]]),
  ] as readonly Json[];
  return [schema, ...inner.flatMap(everySchema)];
}
