import {
  anthropicHeaders,
  anthropicHistory,
  anthropicParameters,
  anthropicSchema,
  callsMatch,
  isStateless,
  reasoningComesBack,
} from "./big-rules.ts";
import { inParts, signed, withCalls } from "./decorate.ts";
import { type Json, openAiError, type Rule } from "./request.ts";
import * as rules from "./rules.ts";
import {
  formatIsNot,
  grammar,
  plainToolTypes,
  strictSchema,
  toolsOrFormat,
} from "./schema-rules.ts";

/** A provider's server, as strict as the real one. */
export interface Family {
  readonly api: "chat" | "responses" | "messages";
  /** Where the real one is; null for servers that are anywhere. */
  readonly address: string | null;
  readonly model: string;
  readonly rules: readonly Rule[];
  /** What it puts into its messages beside text and calls. */
  readonly decorate?: (message: Json) => Json;
  /** Answers without ever calling a tool where a format is given too. */
  readonly formatHidesTools?: true;
}

const CHAT = [
  "model",
  "messages",
  "stream",
  "stream_options",
  "temperature",
  "top_p",
  "seed",
  "max_tokens",
  "max_completion_tokens",
  "tools",
  "tool_choice",
  "response_format",
  "prompt_cache_key",
];
const RESPONSES = [
  "model",
  "store",
  "stream",
  "instructions",
  "input",
  "temperature",
  "top_p",
  "max_output_tokens",
  "include",
  "prompt_cache_key",
  "tools",
  "tool_choice",
  "text",
];

const openAiChat = [
  rules.onlyKnows(...CHAT),
  rules.maxCompletionTokens,
  strictSchema("minLength", "format"),
];
const responses = [
  rules.onlyKnows(...RESPONSES),
  isStateless,
  callsMatch,
  strictSchema("minLength", "format"),
];

export const FAMILIES = {
  "openai responses, a model that thinks": {
    api: "responses",
    address: "https://api.openai.com/v1",
    model: "gpt-6.1-terra",
    rules: [...responses, rules.noSampling, reasoningComesBack],
  },
  "azure responses, under a name of its own": {
    api: "responses",
    address: "https://shop.openai.azure.com/openai/v1",
    model: "my-deployment",
    rules: [
      ...responses,
      rules.noSampling,
      reasoningComesBack,
      strictSchema("maxItems", "minItems", "pattern"),
    ],
  },
  anthropic: {
    api: "messages",
    address: "https://api.anthropic.com",
    model: "claude-sonnet-5-5",
    rules: [anthropicHeaders, anthropicParameters, anthropicSchema, anthropicHistory],
  },
  "openai chat, a model that thinks": {
    api: "chat",
    address: "https://api.openai.com/v1",
    model: "gpt-5.6-luna",
    rules: [
      ...openAiChat,
      rules.noSampling,
      rules.refuses("seed", "Unsupported parameter: 'seed' is not supported with this model."),
    ],
  },
  "openai chat, gpt-4o": {
    api: "chat",
    address: "https://api.openai.com/v1",
    model: "gpt-4o",
    rules: [rules.onlyKnows(...CHAT), strictSchema("minLength"), rules.atMost(16_384)],
  },
  "azure chat": {
    api: "chat",
    address: "https://shop.openai.azure.com/openai/v1",
    model: "my-deployment",
    rules: [...openAiChat, strictSchema("maxItems", "minItems", "pattern")],
  },
  gemini: {
    api: "chat",
    address: "https://generativelanguage.googleapis.com/v1beta/openai",
    model: "gemini-3-pro",
    rules: [
      toolsOrFormat,
      rules.refuses(
        "seed",
        'Invalid JSON payload received. Unknown name "seed": Cannot find field.',
      ),
      rules.echoes(
        "tool_calls.extra_content",
        "Function call is missing a thought_signature in functionCall parts.",
      ),
    ],
    decorate: signed,
  },
  mistral: {
    api: "chat",
    address: "https://api.mistral.ai/v1",
    model: "mistral-large",
    rules: [
      rules.forbidsExtra("seed", "stream_options", "prompt_cache_key", "max_completion_tokens"),
      rules.mistralOrder,
      rules.noEmptyTurns,
    ],
    decorate: inParts,
  },
  groq: {
    api: "chat",
    address: "https://api.groq.com/openai/v1",
    model: "openai/gpt-oss-120b",
    rules: [toolsOrFormat, rules.neverEchoes("reasoning"), rules.windowOf(24_000, "groq")],
    decorate: withCalls({ reasoning: "Hm." }),
  },
  openrouter: {
    api: "chat",
    address: "https://openrouter.ai/api/v1",
    model: "anthropic/claude-sonnet-5.5",
    rules: [
      rules.noEndpointWith("seed", "top_p"),
      rules.windowOf(24_000, "openrouter"),
      rules.noEmptyTurns,
    ],
    decorate: withCalls({ reasoning: "Hm.", reasoning_details: [{ text: "Hm.", index: 0 }] }),
  },
  "openrouter, with a model of few parameters": {
    api: "chat",
    address: "https://openrouter.ai/api/v1",
    model: "somebody/small",
    rules: [rules.noEndpointWith("seed", "top_p", "temperature", "tools")],
  },
  deepseek: {
    api: "chat",
    address: "https://api.deepseek.com",
    model: "deepseek-reasoner",
    rules: [
      formatIsNot("json_schema", "This response_format type is unavailable now"),
      rules.echoes(
        "reasoning_content",
        "Missing `reasoning_content` field in the assistant message",
      ),
    ],
    decorate: withCalls({ reasoning_content: "Hm." }),
  },
  vllm: {
    api: "chat",
    address: null,
    model: "Qwen/Qwen3-8B",
    rules: [rules.windowOf(24_000), plainToolTypes, grammar, rules.readableArguments],
    formatHidesTools: true,
  },
  "vllm with Devstral": {
    api: "chat",
    address: null,
    model: "mistralai/Devstral-Small",
    rules: [rules.windowOf(24_000, "vllm 0.11"), rules.mistralOrder, rules.noEmptyTurns],
    formatHidesTools: true,
  },
  "a server whose words for its window nobody knows": {
    api: "chat",
    address: null,
    model: "local",
    rules: [rules.windowOf(24_000, "unknown")],
  },
  "vllm without its parser of tools": {
    api: "chat",
    address: null,
    model: "Qwen/Qwen3-8B",
    rules: [
      rules.refuses(
        "tools",
        '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set',
      ),
      grammar,
    ],
  },
  ollama: {
    api: "chat",
    address: null,
    model: "qwen3:8b",
    rules: [grammar, plainToolTypes, rules.readableArguments],
    formatHidesTools: true,
  },
  "llama.cpp": {
    api: "chat",
    address: null,
    model: "local",
    rules: [grammar, plainToolTypes],
    formatHidesTools: true,
  },
  "lm studio": {
    api: "chat",
    address: null,
    model: "local",
    rules: [
      grammar,
      formatIsNot("json_object", "'response_format.type' must be 'json_schema' or 'text'"),
    ],
  },
  "llama-cpp-python": {
    api: "chat",
    address: null,
    model: "local",
    rules: [
      ({ body }) => {
        const format = body["response_format"] as Json | undefined;
        const isKnown =
          format === undefined || format["type"] === "json_object" || format["type"] === "text";
        if (isKnown) return undefined;
        const message =
          "[{'type': 'literal_error', 'loc': ('body', 'response_format', 'type'), 'msg': \"Input should be 'text' or 'json_object'\"}]";
        return { status: 500, body: openAiError(message).body };
      },
    ],
  },
  "a template without a role for instructions": {
    api: "chat",
    address: null,
    model: "gemma",
    rules: [rules.noSystemRole],
  },
  "a template of one call at a time": {
    api: "chat",
    address: null,
    model: "meta-llama/Llama-3.1-8B-Instruct",
    rules: [rules.singleCalls],
  },
  "a gateway that wants tools beside their calls": {
    api: "chat",
    address: null,
    model: "bedrock/claude",
    rules: [
      rules.toolsWithCalls,
      rules.refuses("tool_choice", "bedrock does not support parameters: ['tool_choice']"),
    ],
  },
  "a server that says nothing of what it refuses": {
    api: "chat",
    address: null,
    model: "local",
    rules: [rules.silently("response_format", "temperature", "stream_options")],
  },
} as const satisfies Readonly<Record<string, Family>>;

export type FamilyName = keyof typeof FAMILIES;
