import OpenAI from "openai";
import { NamedError } from "../../contracts/errors.ts";
import type { JsonSchema } from "../../contracts/schemas.ts";
import type { Conversation, ConversationRequest, Model, SamplingReport, Turn } from "../model.ts";
import { toMessages, toToolCalls, toTools } from "./convert-messages.ts";
import { isMessage } from "./is-message.ts";
import { mapError } from "./map-error.ts";
import { mapStopReason } from "./map-stop-reason.ts";

export interface CompatibleSettings {
  /** As `checkKeyUrl` gives it: one that a key may be sent to. */
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly model: string;
}

/** A model behind any endpoint that speaks OpenAI's Chat Completions: Ollama, vLLM, a gateway. */
export function createCompatibleModel({ baseUrl, apiKey, model }: CompatibleSettings): Model {
  return {
    provider: "compatible",
    id: model,
    // Whatever the client would read from the environment about credentials and addresses is set
    // here, so that a variable on the runner cannot send the key elsewhere; retries are the session's.
    open: (request) => {
      const client = new OpenAI({
        baseURL: baseUrl,
        apiKey,
        adminAPIKey: null,
        organization: null,
        project: null,
        maxRetries: 0,
        logLevel: "off",
        fetchOptions: { redirect: "error" },
      });
      return openConversation(client, model, request);
    },
  };
}

function openConversation(
  client: OpenAI,
  model: string,
  request: ConversationRequest,
): Conversation {
  const messages: OpenAI.ChatCompletionMessageParam[] = [
    { role: "system", content: request.system },
    { role: "user", content: request.user },
    ...(request.facts === "" ? [] : [{ role: "user", content: request.facts } as const]),
  ];
  return {
    async next(input) {
      messages.push(...toMessages(input));
      const completion = await complete(client, parametersFor(model, request, messages), request);
      const choice = firstChoice(completion, client.baseURL);
      messages.push(choice.message);
      return toTurn(completion, choice, request);
    },
  };
}

type Parameters = OpenAI.ChatCompletionCreateParamsNonStreaming;

function parametersFor(
  model: string,
  request: ConversationRequest,
  messages: Parameters["messages"],
): Parameters {
  const { sampling, tools } = request;
  return {
    model,
    messages,
    temperature: sampling.temperature,
    top_p: sampling.topP,
    seed: sampling.seed,
    max_tokens: request.maxOutputTokens,
    response_format: { type: "json_schema", json_schema: replyFormat(request.replySchema) },
    ...(tools.length === 0 ? {} : { tools: toTools(tools) }),
  };
}

/** Providers refuse the keywords that identify a schema; the whole schema is checked by us. */
function replyFormat({ $id: _id, $schema: _dialect, title, ...schema }: JsonSchema) {
  return { name: title, schema, strict: false };
}

async function complete(
  client: OpenAI,
  parameters: Parameters,
  { signal }: ConversationRequest,
): Promise<OpenAI.ChatCompletion> {
  try {
    return await client.chat.completions.create(parameters, { signal });
  } catch (error) {
    throw mapError(error, new URL(client.baseURL).host);
  }
}

function firstChoice(completion: OpenAI.ChatCompletion, baseUrl: string) {
  // An endpoint may answer 200 with anything at all.
  const choices: unknown = completion.choices;
  const [choice] = Array.isArray(choices) ? completion.choices : [];
  if (choice === undefined || !isMessage(choice.message)) {
    throw new NamedError(
      "ModelUnavailable",
      `${new URL(baseUrl).host} answered without a completion; check base-url.`,
    );
  }
  return choice;
}

function toTurn(
  completion: OpenAI.ChatCompletion,
  { message, finish_reason }: OpenAI.ChatCompletion.Choice,
  request: ConversationRequest,
): Turn {
  const toolCalls = toToolCalls(message);
  const refused = typeof message.refusal === "string" && message.refusal !== "";
  const stop = mapStopReason(finish_reason, refused);
  return {
    text: message.content ?? "",
    toolCalls,
    stop: stop === "end" || stop === "tool_calls" ? endOf(toolCalls) : stop,
    usage: {
      inputTokens: countOf(completion.usage?.prompt_tokens),
      outputTokens: countOf(completion.usage?.completion_tokens),
      cachedInputTokens: countOf(completion.usage?.prompt_tokens_details?.cached_tokens),
      usd: null,
    },
    requestIds: typeof completion.id === "string" ? [completion.id] : [],
    model: typeof completion.model === "string" ? completion.model : "unknown",
    sampling: reportOf(request),
  };
}

/** Tokens as an endpoint counts them; 0 where it says nothing that is a count. */
function countOf(tokens: unknown): number {
  return typeof tokens === "number" && Number.isSafeInteger(tokens) && tokens >= 0 ? tokens : 0;
}

/** Endpoints disagree on the word, so what is there counts; a turn without calls is a reply. */
function endOf(toolCalls: readonly unknown[]): "tool_calls" | "end" {
  return toolCalls.length > 0 ? "tool_calls" : "end";
}

function reportOf({ sampling }: ConversationRequest): SamplingReport {
  const sent = { temperature: sampling.temperature, top_p: sampling.topP, seed: sampling.seed };
  return { requested: sent, sent, omitted: [], dropped: [] };
}
