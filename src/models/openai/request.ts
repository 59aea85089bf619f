import type { ResponseCreateParams } from "openai/resources/responses/responses";
import type { ApiCall } from "../chat-api.ts";
import type { ToolDefinition } from "../model.ts";
import { sentSampling } from "../profile/sampling.ts";
import { replySchemaFor, systemFor } from "../schema/reply-schema.ts";
import { reduceToolSchema } from "../schema/reduce-tool-schema.ts";
import { conversation, type Message } from "./messages.ts";

/**
 * What is sent for a turn. Nothing is stored on the other side, so what a model thought comes back
 * encrypted and is sent again. Tools stay in the request for the reply: they are the beginning of
 * what the provider caches.
 */
export function parametersFor(model: string, call: ApiCall<Message>): ResponseCreateParams {
  const { request, history, profile } = call;
  const { name } = profile.outputLimit;
  return {
    model,
    store: false,
    stream: profile.streaming !== "never",
    instructions: systemFor(request, profile),
    input: conversation(request, history, profile),
    ...sentSampling(request.sampling, profile),
    ...(name === null ? {} : { max_output_tokens: call.maxOutputTokens }),
    ...(profile.echoReasoning ? { include: ["reasoning.encrypted_content"] } : {}),
    ...(profile.cacheKey ? { prompt_cache_key: request.replySchema.title } : {}),
    ...phaseFor(call),
    ...profile.extra,
  };
}

function phaseFor(call: ApiCall<Message>) {
  const { request, profile, phase } = call;
  const { tools } = request;
  if (phase === "gather") return { tools: tools.map(toTool) };
  const kept = profile.toolsInReply && profile.tools && tools.length > 0;
  return {
    ...(kept ? { tools: tools.map(toTool) } : {}),
    ...(kept && profile.toolChoice ? { tool_choice: "none" as const } : {}),
    ...formatFor(call),
  };
}

function toTool({ name, description, parameters }: ToolDefinition) {
  const reduced = { ...reduceToolSchema(parameters) };
  return { type: "function" as const, name, description, parameters: reduced, strict: false };
}

function formatFor({ request, profile }: ApiCall<Message>) {
  switch (profile.structuredOutput) {
    case "json_schema": {
      const schema = { ...replySchemaFor(request, profile) };
      const { title: name } = request.replySchema;
      const format = { type: "json_schema" as const, name, schema, strict: profile.strictSchema };
      return { text: { format } };
    }
    case "json_object":
      return { text: { format: { type: "json_object" as const } } };
    case "prompt":
      return {};
  }
}
