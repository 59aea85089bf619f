import type { Answer, TokenCounts } from "../chat-api.ts";
import type { ToolCall } from "../model.ts";
import { countedFailure } from "../wire/counted-failure.ts";
import { WireFailure } from "../wire/failures.ts";
import type { Item } from "../wire/read-items.ts";
import { countOf, isRecord, recordOf, textOf } from "../wire/values.ts";
import type { Message } from "./messages.ts";
import { stopReason } from "./stop-reason.ts";

/** The last event of a stream holds the whole response. */
const LAST_EVENTS = new Set(["response.completed", "response.incomplete", "response.failed"]);

/**
 * The answer in the events of a stream, or in the one response of a server that does not stream.
 * Throws `WireFailure` when it is neither, or ends before it says that it ends.
 */
export async function readAnswer(items: AsyncIterable<Item>): Promise<Answer<Message>> {
  let last: Item | undefined;
  let hasBegun = false;
  for await (const item of items) {
    hasBegun ||= textOf(item["type"]).startsWith("response.");
    if (LAST_EVENTS.has(textOf(item["type"]))) last = recordOf(item["response"]);
    else if (item["object"] === "response") last = item;
  }
  if (last === undefined) throw new WireFailure(hasBegun ? "cut" : "foreign");
  const response = last;
  const output = outputOf(last);
  const parts = output.flatMap(partsOf);
  const calls = output.filter(({ type }) => type === "function_call").map(toToolCall);
  const usage = usageIn(last);
  const refused = parts.some(({ type }) => type === "refusal");
  return {
    text: parts
      .map((part) => (part["type"] === "output_text" ? textOf(part["text"]) : ""))
      .join(""),
    toolCalls: calls,
    stop: countedFailure(usage, () => stopReason(response, { refused, calls: calls.length })),
    usage,
    id: textOf(last["id"]),
    model: textOf(last["model"]),
    // As they came: what is left out of them the next request would be refused for.
    echo: output as unknown as readonly Message[],
  };
}

function outputOf(response: Item): readonly Item[] {
  const output = response["output"] ?? [];
  if (!Array.isArray(output) || !output.every(isRecord)) throw new WireFailure("form");
  return output;
}

function partsOf(item: Item): readonly Item[] {
  if (item["type"] !== "message") return [];
  const content = item["content"];
  if (!Array.isArray(content) || !content.every(isRecord)) throw new WireFailure("form");
  return content;
}

function toToolCall(item: Item): ToolCall {
  const { call_id: id, name, arguments: written } = item;
  if (typeof id !== "string" || typeof name !== "string" || typeof written !== "string") {
    throw new WireFailure("form");
  }
  return { id, name, arguments: written };
}

function usageIn(response: Item): TokenCounts | null {
  const usage = recordOf(response["usage"]);
  const inputTokens = countOf(usage?.["input_tokens"]);
  if (usage === undefined || inputTokens === 0) return null;
  const input = recordOf(usage["input_tokens_details"]) ?? {};
  const output = recordOf(usage["output_tokens_details"]) ?? {};
  return {
    inputTokens,
    outputTokens: countOf(usage["output_tokens"]),
    cachedInputTokens: countOf(input["cached_tokens"]),
    cacheWriteTokens: countOf(input["cache_write_tokens"]),
    reasoningTokens: countOf(output["reasoning_tokens"]),
  };
}
