/** What OpenAI's Responses and Anthropic's Messages refuse. */
import {
  at,
  everySchema,
  type Json,
  messagesOf,
  openAiError,
  recordsIn,
  textIn,
  type Refused,
  type Rule,
  schemaOf,
} from "./request.ts";

/** Responses: nothing is stored, so what the model thought has to come back, readable for them alone. */
export const reasoningComesBack: Rule = (request) => {
  const items = messagesOf(request);
  const calls = items.filter(({ type }) => type === "function_call");
  const thoughts = items.filter(({ type }) => type === "reasoning");
  if (calls.length > 0 && thoughts.length === 0) {
    return openAiError(
      "Item of type 'function_call' was provided without its required 'reasoning' item.",
    );
  }
  return thoughts.every((item) => item["encrypted_content"] !== undefined)
    ? undefined
    : openAiError(
        "Item with id 'rs_1' not found. Items are not persisted when `store` is set to false.",
      );
};

export const isStateless: Rule = ({ body }) =>
  body["store"] === false ? undefined : openAiError("The tests want store: false.", "store");

/** Every result belongs to a call before it, and every call has its result. */
export const callsMatch: Rule = (request) => {
  const items = messagesOf(request);
  const called = items
    .filter(({ type }) => type === "function_call")
    .map((item) => item["call_id"]);
  const answered = items
    .filter(({ type }) => type === "function_call_output")
    .map((item) => item["call_id"]);
  const isMatched =
    called.length === answered.length && called.every((id) => answered.includes(id));
  return isMatched ? undefined : openAiError("No tool output found for function call.", "input");
};

/** Anthropic's form of an error. */
function anthropicError(message: string, status = 400): Refused {
  return {
    status,
    body: { type: "error", error: { type: "invalid_request_error", message }, request_id: "req_1" },
  };
}

export const anthropicHeaders: Rule = ({ headers }) => {
  if (headers["authorization"] !== "Bearer key-123")
    return anthropicError("invalid x-api-key", 401);
  return headers["anthropic-version"] === undefined
    ? anthropicError("anthropic-version: header is required")
    : undefined;
};

export const anthropicParameters: Rule = ({ body }) => {
  const known = new Set([
    "model",
    "max_tokens",
    "system",
    "messages",
    "tools",
    "tool_choice",
    "output_config",
    "cache_control",
    "stream",
  ]);
  const extra = Object.keys(body).find((name) => !known.has(name));
  if (extra !== undefined) return anthropicError(`${extra}: Extra inputs are not permitted`);
  const most = Number(body["max_tokens"] ?? 0);
  if (!(most > 0)) return anthropicError("max_tokens: Field required");
  if (most > 128_000)
    return anthropicError(
      `max_tokens: ${most} > 128000, which is the maximum allowed number of output tokens for claude-sonnet-5-5`,
    );
  const choice = at(body, "tool_choice.type");
  return choice === "any" || choice === "tool"
    ? anthropicError("tool_choice: forced tool use is not supported with this model")
    : undefined;
};

const NOT_IN_ANTHROPIC = [
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "maxItems",
  "pattern",
  "oneOf",
  "$id",
  "$schema",
];

export const anthropicSchema: Rule = (request) => {
  const schema = schemaOf(request);
  for (const one of schema === undefined ? [] : everySchema(schema)) {
    const keyword = NOT_IN_ANTHROPIC.find((name) => one[name] !== undefined);
    if (keyword !== undefined)
      return anthropicError(
        `output_config.format.schema: For '${textIn(one["type"])}' type, property '${keyword}' is not supported`,
      );
    if (one["type"] === "object" && one["additionalProperties"] !== false)
      return anthropicError(
        "output_config.format.schema: For 'object' type, 'additionalProperties' must be explicitly set to false",
      );
  }
  return undefined;
};

/** A history with calls: tools are named, thoughts come back signed, every call has its result next. */
export const anthropicHistory: Rule = (request) => {
  const messages = messagesOf(request);
  const blocks = messages.map(({ content }) => recordsIn(content));
  const hasCalls = blocks.flat().some(({ type }) => type === "tool_use");
  if (hasCalls && request.body["tools"] === undefined) {
    return anthropicError(
      "Requests which have `tool_use` or `tool_result` blocks in the message history must define tools",
    );
  }
  const isBlank = (block: Json): boolean =>
    block["type"] === "text" && textIn(block["text"]).trim() === "";
  for (const [index, content] of blocks.entries()) {
    if (content.length === 0) {
      return anthropicError(
        `messages.${index}: all messages must have non-empty content except for the optional final assistant message`,
      );
    }
    if (content.some(isBlank)) {
      return anthropicError("messages: text content blocks must contain non-whitespace text");
    }
    const problem = historyProblem(content, blocks[index + 1] ?? []);
    if (problem !== undefined) return anthropicError(`messages.${index}: ${problem}`);
  }
  return undefined;
};

function historyProblem(content: readonly Json[], next: readonly Json[]): string | undefined {
  const calls = content.filter(({ type }) => type === "tool_use").map(({ id }) => id);
  if (calls.length === 0) return undefined;
  const first = content[0];
  if (first?.["type"] !== "thinking" || first["signature"] !== "sig") {
    return "Expected `thinking` or `redacted_thinking`, but found `tool_use`.";
  }
  const results = next.filter(({ type }) => type === "tool_result");
  const answered = new Set(results.map((block) => block["tool_use_id"]));
  return calls.every((id) => answered.has(id))
    ? undefined
    : "`tool_use` ids were found without `tool_result` blocks immediately after";
}
