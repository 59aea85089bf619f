import { DEPTH_LIMITS } from "../../contracts/depth.ts";
import { toNamedError } from "../../contracts/errors.ts";
import type { RunRequest } from "../../contracts/inputs/request.ts";
import { sanitizeLlmOutput } from "../../contracts/sanitizer.ts";
import { objectsIn } from "../../agents/session/find-json.ts";
import { isRecord } from "../../models/wire/values.ts";
import { profileOverrides } from "../../models/overrides.ts";
import { createModel } from "../../models/create-model.ts";
import type { Conversation, ConversationRequest, Turn } from "../../models/model.ts";
import { costOf, priceOf, PRICES_AS_OF } from "../../models/prices/cost.ts";
import { selectModel } from "../../models/select-provider.ts";
import type { Finding } from "./finding.ts";

const REPLY_SCHEMA = {
  $id: "https://amtp.zagtrader.internal/schemas/doctor/reply.json",
  title: "DoctorReply",
  type: "object",
  properties: { ok: { type: "boolean" }, weather: { type: "string" } },
  required: ["ok", "weather"],
  additionalProperties: false,
};

const WEATHER_TOOL = {
  name: "look_outside",
  description: "Tells what the weather is.",
  parameters: {
    type: "object",
    properties: { window: { type: "string", description: "Which window to look out of." } },
    required: ["window"],
    additionalProperties: false,
  },
};

const SYSTEM =
  'Call look_outside once with {"window":"north"}. Then answer with one JSON object and nothing else: {"ok":true,"weather":"<what it told>"}';

/** Who would be asked, and with one small conversation whether and how that works. */
export async function checkModel(request: RunRequest, apiKey: string): Promise<readonly Finding[]> {
  const { provider, model: id } = request;
  try {
    const selected = selectModel({ provider, model: id, apiKey, baseUrl: request["base-url"] });
    if (selected.provider === "offline") {
      const detail = "offline: no key is given, so nobody is asked and nothing is paid";
      return [{ what: "provider", state: "ok", detail }];
    }
    const address = `${selected.provider}, ${selected.model} at ${selected.baseUrl}`;
    const notices: Finding[] = [];
    const model = await createModel(selected, {
      deadlineSeconds: request["model-deadline-seconds"],
      overrides: profileOverrides(request),
      notice: (detail) => notices.push({ what: "refused", state: "warning", detail }),
    });
    const started = performance.now();
    const talk = await talkTo(model.open(requestFor(request)));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const price = priceOf(selected, request["model-prices"]);
    return [
      { what: "provider", state: "ok", detail: `${address}, answered in ${seconds} s` },
      ...notices,
      { what: "sent", state: "ok", detail: (model.sends?.() ?? []).join("; ") },
      ...findingsOf(talk),
      {
        what: "price",
        state: price === null ? "warning" : "ok",
        detail:
          price === null
            ? "is not known, so max-cost-usd holds nothing; give model-prices"
            : `$${price.input} and $${price.output} for a million tokens in and out, as of ${PRICES_AS_OF}; this check cost about $${(costOf(talk.gathered.usage, price) + costOf(talk.reply.usage, price)).toFixed(5)}`,
      },
    ];
  } catch (error) {
    const { code, message } = toNamedError(error);
    return [{ what: "model", state: "failed", detail: `${code}: ${message}` }];
  }
}

function requestFor(request: RunRequest): ConversationRequest {
  const replyTokens = request["max-reply-tokens"] ?? DEPTH_LIMITS[request.depth].replyTokens;
  return {
    system: SYSTEM,
    user: "{}",
    facts: "",
    replySchema: REPLY_SCHEMA,
    tools: [WEATHER_TOOL],
    sampling: { temperature: 0, topP: 1, seed: 1 },
    maxOutputTokens: replyTokens,
    listBounds: { outer: 1, inner: 1 },
    signal: AbortSignal.timeout(request["model-deadline-seconds"] * 1_000),
  };
}

interface Talk {
  readonly gathered: Turn;
  readonly reply: Turn;
}

async function talkTo(conversation: Conversation): Promise<Talk> {
  const gathered = await conversation.next({ kind: "start" });
  const results = gathered.toolCalls.map(({ id }) => ({ id, text: "rain", isError: false }));
  const reply = await conversation.next({ kind: "reply", results });
  return { gathered, reply };
}

function findingsOf({ gathered, reply }: Talk): readonly Finding[] {
  const { sampling, usage, stop, text } = reply;
  const calls = gathered.toolCalls.length;
  const isJson = stop === "end" && isReply(text);
  return [
    {
      what: "tools",
      state: calls > 0 ? "ok" : "warning",
      detail: calls > 0 ? "are called" : "are not called; the model goes by the facts it is shown",
    },
    {
      what: "reply",
      state: isJson ? "ok" : "failed",
      detail: isJson ? "keeps its schema" : `ends with ${stop} and does not keep its schema`,
    },
    {
      what: "sampling",
      state: "ok",
      detail: `${JSON.stringify(sampling.sent)} is sent; not known there: ${sampling.omitted.join(", ") || "nothing"}`,
    },
    {
      what: "usage",
      state: reply.isEstimated === true ? "warning" : "ok",
      detail:
        reply.isEstimated === true
          ? "is not counted by the server, so it is estimated"
          : `${usage.inputTokens} tokens in (${usage.cachedInputTokens} cached), ${usage.outputTokens} out (${usage.reasoningTokens} thought)`,
    },
  ];
}

/** Read as a run reads it: what a model thought, or a fence, may stand around it. */
function isReply(text: string): boolean {
  for (const { value } of objectsIn(sanitizeLlmOutput(text))) {
    if (isRecord(value) && "ok" in value && "weather" in value) return true;
  }
  return false;
}
