import OpenAI from "openai";
import type { ChatApi } from "../chat-api.ts";
import { openConversation } from "../converse.ts";
import type { ConversationRequest, Model } from "../model.ts";
import { responsesProfile } from "../profile/families.ts";
import { type AdapterSettings, clientOptions, createTarget, memoryOf } from "../target.ts";
import { type Message, toMessages } from "./messages.ts";
import { readAnswer } from "./read-answer.ts";
import { parametersFor } from "./request.ts";

/** A model of OpenAI's, on their servers or on Azure (v1), over the Responses API. */
export function createOpenAiModel(settings: AdapterSettings): Model {
  const { baseUrl, model } = settings;
  const target = createTarget(settings, responsesProfile(baseUrl, model));
  return {
    provider: "openai",
    id: model,
    ...memoryOf(target),
    open: (request) => openConversation(createApi(settings, request), target, request),
  };
}

function createApi(settings: AdapterSettings, request: ConversationRequest): ChatApi<Message> {
  const unused = { adminAPIKey: null, organization: null, project: null };
  const client = new OpenAI({ ...clientOptions(settings, request), ...unused });
  return {
    toMessages,
    send: (call, signal) =>
      client.responses.create(parametersFor(settings.model, call), { signal }).asResponse(),
    read: readAnswer,
  };
}
