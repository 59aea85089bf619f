/** What the servers of providers refuse, in their own words. Source: their documentation and threads. */
import { at, messagesOf, openAiError, recordsIn, textIn, type Json, type Rule } from "./request.ts";

export function onlyKnows(...names: readonly string[]): Rule {
  return ({ body }) => {
    const unknown = Object.keys(body).find((name) => !names.includes(name));
    if (unknown === undefined) return undefined;
    return openAiError(
      `Unrecognized request argument supplied: ${unknown}`,
      unknown,
      "unknown_parameter",
    );
  };
}

export function refuses(path: string, message: string): Rule {
  return ({ body }) => (at(body, path) === undefined ? undefined : openAiError(message, path));
}

/** OpenAI's models that think. */
export const noSampling: Rule = ({ body }) => {
  for (const name of ["temperature", "top_p"]) {
    if (body[name] === undefined) continue;
    return openAiError(
      `Unsupported parameter: '${name}' is not supported with this model.`,
      name,
      "unsupported_parameter",
    );
  }
  return undefined;
};

/** `max_tokens` of OpenAI's newer models. */
export const maxCompletionTokens: Rule = refuses(
  "max_tokens",
  "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
);

/** The most that a model gives. */
export function atMost(most: number): Rule {
  return ({ body }) => {
    const asked = Number(body["max_completion_tokens"] ?? body["max_tokens"] ?? 0);
    if (asked <= most) return undefined;
    return openAiError(
      `max_tokens is too large: ${asked}. This model supports at most ${most} completion tokens, whereas you provided ${asked}.`,
      "max_tokens",
      "invalid_value",
    );
  };
}

interface Window {
  readonly window: number;
  readonly input: number;
  readonly asked: number;
}

/** How servers say that conversation and reply do not fit their window together. */
export const WINDOW_WORDS = {
  vllm: ({ window, input, asked }: Window) =>
    `'max_tokens' or 'max_completion_tokens' is too large: ${asked}. This model's maximum context length is ${window} tokens and your request has ${input} input tokens (${asked} > ${window} - ${input}). None`,
  "vllm 0.11": ({ window, input, asked }: Window) =>
    `This model's maximum context length is ${window} tokens. However, you requested ${asked} output tokens and your prompt contains at least ${Math.min(input, window - asked + 1)} input tokens, for a total of at least ${window + 1} tokens. Please reduce the length of the input prompt or the number of requested output tokens. (parameter=input_tokens, value=${input})`,
  openrouter: ({ window, input, asked }: Window) =>
    `This endpoint's maximum context length is ${window} tokens. However, you requested about ${input + asked} tokens (${input} of text input, ${asked} in the output). Please reduce the length of either one, or use the "middle-out" transform to compress your prompt automatically.`,
  groq: ({ window, input, asked }: Window) =>
    `Please reduce the length of the messages or completion. Current length is ${input + asked} while limit is ${window}`,
  unknown: ({ window }: Window) =>
    `The context window of this model has ${window} places, and conversation and reply need more.`,
} as const;

/** A window in which conversation and reply have to fit together. */
export function windowOf(window: number, words: keyof typeof WINDOW_WORDS = "vllm"): Rule {
  return ({ body }) => {
    const input = Math.ceil(JSON.stringify(body["messages"]).length / 4);
    const asked = Number(body["max_tokens"] ?? body["max_completion_tokens"] ?? 0);
    if (input + asked <= window) return undefined;
    const message = WINDOW_WORDS[words]({ window, input, asked });
    return {
      status: 400,
      body: { object: "error", message, type: "BadRequestError", param: null, code: 400 },
    };
  };
}

/** An assistant's message with calls has to come back with what the server put into it. */
export function echoes(path: string, message: string): Rule {
  return (request) => {
    const asked = messagesOf(request).filter(
      (one) => one["role"] === "assistant" && one["tool_calls"] !== undefined,
    );
    const calls = path.startsWith("tool_calls.")
      ? asked.flatMap((one) => recordsIn(one["tool_calls"]))
      : asked;
    const inner = path.replace(/^tool_calls\./, "");
    return calls.every((one) => at(one, inner) !== undefined) ? undefined : openAiError(message);
  };
}

/** Groq takes its own field back from nobody. */
export function neverEchoes(name: string): Rule {
  return (request) => {
    const index = messagesOf(request).findIndex((one) => one[name] !== undefined);
    if (index < 0) return undefined;
    return openAiError(
      `'messages.${index}' : for 'role:assistant' the following must be satisfied[('messages.${index}' : property '${name}' is unsupported)]`,
    );
  };
}

/**
 * What Mistral's servers want of the order of messages. Source: mistral-common,
 * `protocol/instruct/validator.py`; the API answers with code 3230 and 3240.
 */
export const mistralOrder: Rule = (request) => {
  const messages = messagesOf(request);
  const bad = messages.findIndex(
    ({ role }, index) => role === "user" && messages[index - 1]?.["role"] === "tool",
  );
  if (bad < 0) return undefined;
  return {
    status: 400,
    body: {
      object: "error",
      message: "Unexpected role 'user' after role 'tool'",
      type: "invalid_request_message_order",
      param: null,
      code: "3230",
    },
  };
};

/** A turn of the model that says and calls nothing is taken back by nobody. */
export const noEmptyTurns: Rule = (request) => {
  const isEmpty = (one: Json): boolean =>
    one["role"] === "assistant" &&
    (one["content"] ?? "") === "" &&
    recordsIn(one["tool_calls"]).length === 0;
  return messagesOf(request).some(isEmpty)
    ? openAiError("Assistant message must have either content or tool_calls, but not none.")
    : undefined;
};

/** Ollama, and templates of vLLM that read the arguments of calls. */
export const readableArguments: Rule = (request) => {
  const calls = messagesOf(request).flatMap((one) => recordsIn(one["tool_calls"]));
  const areRead = calls.every((call) => isObject(textIn(at(call, "function.arguments"))));
  return areRead ? undefined : openAiError("invalid tool call arguments");
};

function isObject(json: string): boolean {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** OpenRouter, where all parameters are demanded: no provider of this model takes these. */
export function noEndpointWith(...names: readonly string[]): Rule {
  return ({ body }) => {
    const isDemanded = at(body, "provider.require_parameters") === true;
    if (!isDemanded || names.every((name) => body[name] === undefined)) return undefined;
    const message =
      "No endpoints found that can handle the requested parameters. To learn more about provider routing, visit: https://openrouter.ai/docs/guides/routing/provider-selection";
    return { status: 404, body: { error: { message, code: 404 } } };
  };
}

/** Templates of Gemma and older Mistral models. */
export const noSystemRole: Rule = (request) => {
  const roles = messagesOf(request).map(({ role }) => role);
  if (roles.includes("system")) return openAiError("System role not supported");
  const alternates = roles.every((role, index) => role !== "user" || roles[index - 1] !== "user");
  return alternates
    ? undefined
    : openAiError("Conversation roles must alternate user/assistant/user/assistant/...");
};

/** The template of Llama 3.1. */
export const singleCalls: Rule = (request) =>
  messagesOf(request).every((one) => recordsIn(one["tool_calls"]).length < 2)
    ? undefined
    : openAiError("This model only supports single tool-calls at once!");

/** A gateway before a server that wants its tools named again, and knows no word to forbid them. */
export const toolsWithCalls: Rule = (request) => {
  const hasCalls = messagesOf(request).some((one) => one["tool_calls"] !== undefined);
  if (!hasCalls || request.body["tools"] !== undefined) return undefined;
  return openAiError(
    "Bedrock doesn't support tool calling without `tools=` param specified for conversation including tool calling. The tools= param must be given",
  );
};

/** Mistral's form of an error for a field that it does not know. */
export function forbidsExtra(...names: readonly string[]): Rule {
  return ({ body }) => {
    const extra = names.find((name) => body[name] !== undefined);
    if (extra === undefined) return undefined;
    const detail = [
      {
        type: "extra_forbidden",
        loc: ["body", extra],
        msg: "Extra inputs are not permitted",
        input: 7,
      },
    ];
    return {
      status: 422,
      body: { object: "error", message: { detail }, type: "invalid_request_error", code: null },
    };
  };
}

/** A server that refuses and does not say what. */
export function silently(...paths: readonly string[]): Rule {
  return ({ body }) =>
    paths.some((path) => at(body, path) !== undefined)
      ? { status: 400, body: { error: "Bad Request" } }
      : undefined;
}
