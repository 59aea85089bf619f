import type { MessageCreateParams } from "@anthropic-ai/sdk/resources/messages";
import type { ApiCall } from "../chat-api.ts";
import type { ToolDefinition } from "../model.ts";
import { replySchemaFor, systemFor } from "../schema/reply-schema.ts";
import { reduceToolSchema } from "../schema/reduce-tool-schema.ts";
import { conversation, type Message } from "./messages.ts";

/**
 * What is sent for a turn. The instructions and, by the mark at the top, all of the conversation up
 * to here are cached, so that the next turn pays a tenth for them.
 */
export function parametersFor(model: string, call: ApiCall<Message>): MessageCreateParams {
  const { request, history, profile, maxOutputTokens } = call;
  return {
    model,
    stream: profile.streaming !== "never",
    max_tokens: maxOutputTokens,
    system: [
      { type: "text", text: systemFor(request, profile), cache_control: { type: "ephemeral" } },
    ],
    cache_control: { type: "ephemeral" },
    messages: conversation(request, history),
    ...phaseFor(call),
    ...profile.extra,
  };
}

function phaseFor({ request, profile, phase }: ApiCall<Message>) {
  const tools = request.tools.map(toTool);
  if (phase === "gather") return { tools };
  // Calls in the history are refused when no tool is named.
  const kept = tools.length > 0 && profile.tools && profile.toolsInReply;
  const schema = { ...replySchemaFor(request, profile) };
  const isHeld = profile.structuredOutput === "json_schema";
  return {
    ...(kept ? { tools } : {}),
    ...(kept && profile.toolChoice ? { tool_choice: { type: "none" as const } } : {}),
    ...(isHeld ? { output_config: { format: { type: "json_schema" as const, schema } } } : {}),
  };
}

function toTool({ name, description, parameters }: ToolDefinition) {
  return {
    name,
    description,
    input_schema: { type: "object" as const, ...reduceToolSchema(parameters) },
  };
}
