import Anthropic from "@anthropic-ai/sdk";
import type { ChatApi } from "../chat-api.ts";
import { openConversation } from "../converse.ts";
import type { ConversationRequest, Model } from "../model.ts";
import { messagesProfile } from "../profile/families.ts";
import { type AdapterSettings, clientOptions, createTarget, memoryOf } from "../target.ts";
import { type Message, toMessages } from "./messages.ts";
import { readAnswer } from "./read-answer.ts";
import { parametersFor } from "./request.ts";

/** A model of Anthropic's, over the Messages API. */
export function createAnthropicModel(settings: AdapterSettings): Model {
  const target = createTarget(settings, messagesProfile());
  return {
    provider: "anthropic",
    id: settings.model,
    ...memoryOf(target),
    open: (request) => openConversation(createApi(settings, request), target, request),
  };
}

function createApi(settings: AdapterSettings, request: ConversationRequest): ChatApi<Message> {
  const unused = { authToken: null, webhookKey: null, openTelemetry: false } as const;
  const client = new Anthropic({ ...clientOptions(settings, request), ...unused });
  return {
    toMessages,
    send: (call, signal) =>
      client.messages.create(parametersFor(settings.model, call), { signal }).asResponse(),
    read: readAnswer,
  };
}
