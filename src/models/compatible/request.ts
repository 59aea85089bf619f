import type OpenAI from "openai";
import type { ApiCall } from "../chat-api.ts";
import type { ToolDefinition } from "../model.ts";
import type { Profile } from "../profile/profile.ts";
import { sentSampling } from "../profile/sampling.ts";
import { replySchemaFor, systemFor } from "../schema/reply-schema.ts";
import { reduceToolSchema } from "../schema/reduce-tool-schema.ts";
import { conversation, type Message } from "./messages.ts";

type Parameters = OpenAI.ChatCompletionCreateParams;

/** What is sent for a turn: with tools while the model gathers, with the schema for its reply. */
export function parametersFor(model: string, call: ApiCall<Message>): Parameters {
  const { request, history, profile, phase } = call;
  const system = systemFor(request, profile);
  return {
    model,
    messages: conversation({ ...request, system }, history, profile),
    ...streamFor(profile),
    ...sentSampling(request.sampling, profile),
    ...limitFor(call),
    ...(phase === "gather" ? toolsFor(request.tools) : replyFor(call)),
    ...(profile.cacheKey ? { prompt_cache_key: request.replySchema.title } : {}),
    ...profile.extra,
  };
}

function streamFor({ streaming, streamUsage }: Profile) {
  if (streaming === "never") return { stream: false };
  return { stream: true, ...(streamUsage ? { stream_options: { include_usage: true } } : {}) };
}

function limitFor({ profile, maxOutputTokens }: ApiCall<Message>) {
  const { name } = profile.outputLimit;
  return name === null ? {} : { [name]: maxOutputTokens };
}

function toolsFor(definitions: readonly ToolDefinition[]) {
  const tools = definitions.map(({ name, description, parameters }) => ({
    type: "function" as const,
    function: { name, description, parameters: { ...reduceToolSchema(parameters) } },
  }));
  return { tools };
}

function replyFor({ request, profile }: ApiCall<Message>) {
  const { tools } = request;
  const kept = profile.toolsInReply && tools.length > 0;
  return {
    ...(kept ? toolsFor(tools) : {}),
    ...(kept && profile.toolChoice ? { tool_choice: "none" as const } : {}),
    ...formatFor(request, profile),
  };
}

function formatFor(request: ApiCall<Message>["request"], profile: Profile) {
  switch (profile.structuredOutput) {
    case "json_schema": {
      const schema = { ...replySchemaFor(request, profile) };
      const named = { name: request.replySchema.title, schema, strict: profile.strictSchema };
      return { response_format: { type: "json_schema" as const, json_schema: named } };
    }
    case "json_object": {
      const format = { type: "json_object" as const };
      const schema = { ...replySchemaFor(request, profile) };
      return { response_format: profile.schemaInObject ? { ...format, schema } : format };
    }
    case "prompt":
      return {};
  }
}
