import OpenAI from "openai";
import type { ChatApi } from "../chat-api.ts";
import { openConversation } from "../converse.ts";
import type { ConversationRequest, Model } from "../model.ts";
import { chatProfile } from "../profile/families.ts";
import { type AdapterSettings, clientOptions, createTarget, memoryOf } from "../target.ts";
import { type Message, toMessages } from "./messages.ts";
import { countedIds } from "./join-parts.ts";
import { readAnswer } from "./read-answer.ts";
import { parametersFor } from "./request.ts";

/** A model behind any endpoint that speaks OpenAI's Chat Completions: Ollama, vLLM, a gateway. */
export function createCompatibleModel(settings: AdapterSettings): Model {
  const { baseUrl, model } = settings;
  const target = createTarget(settings, chatProfile(baseUrl, model));
  return {
    provider: "compatible",
    id: model,
    ...memoryOf(target),
    open: (request) => openConversation(createApi(settings, request), target, request),
  };
}

function createApi(settings: AdapterSettings, request: ConversationRequest): ChatApi<Message> {
  const newId = countedIds();
  const unused = { adminAPIKey: null, organization: null, project: null };
  const client = new OpenAI({ ...clientOptions(settings, request), ...unused });
  return {
    toMessages,
    send: (call, signal) =>
      client.chat.completions.create(parametersFor(settings.model, call), { signal }).asResponse(),
    read: (items) => readAnswer(items, newId),
  };
}
