import type { Answer, TokenCounts } from "../chat-api.ts";
import type { ToolCall } from "../model.ts";
import { WireFailure } from "../wire/failures.ts";
import type { Item } from "../wire/read-items.ts";
import { countOf, isRecord, recordOf, textOf } from "../wire/values.ts";
import { joinParts, type Parts } from "./join-parts.ts";
import type { Message } from "./messages.ts";
import { stopReason } from "./stop-reason.ts";

/**
 * The answer in the chunks of a stream, or in the one completion of a server that does not stream.
 * Throws `WireFailure` when it is neither, or ends before it says that it ends.
 */
export async function readAnswer(items: AsyncIterable<Item>): Promise<Answer<Message>> {
  const parts: Parts = { content: [], refusal: [], calls: [], others: {} };
  const about = { id: "", model: "", finish: "", usage: null as TokenCounts | null, any: false };
  for await (const item of items) {
    about.id ||= textOf(item["id"]);
    about.model ||= textOf(item["model"]);
    about.usage = usageIn(item) ?? about.usage;
    const choice = choiceIn(item);
    if (choice === undefined) continue;
    about.any = true;
    const message = recordOf(choice["delta"]) ?? recordOf(choice["message"]);
    if (message !== undefined) joinParts(parts, message);
    about.finish = textOf(choice["finish_reason"], about.finish);
  }
  if (!about.any) throw new WireFailure("form");
  if (about.finish === "" && isEmpty(parts)) throw new WireFailure("cut");
  const toolCalls = parts.calls.map(toToolCall);
  const text = parts.content.join("");
  const refused = parts.refusal.join("") !== "";
  const { id, model, usage } = about;
  const stop = stopReason(about.finish, { refused, calls: toolCalls.length });
  const thought = textOf(parts.others["reasoning_content"] ?? parts.others["reasoning"]);
  return { text, thought, toolCalls, stop, usage, id, model, echo: [echoOf(text, parts)] };
}

function choiceIn({ choices }: Item): Item | undefined {
  const first: unknown = Array.isArray(choices) ? choices[0] : undefined;
  return recordOf(first);
}

function isEmpty({ content, refusal, calls }: Parts): boolean {
  return content.join("") === "" && refusal.length === 0 && calls.length === 0;
}

function toToolCall(call: Parts["calls"][number]): ToolCall {
  return { id: call.id, name: call.name, arguments: call.arguments.join("") };
}

/** The message as the server sent it, put together: some insist on what they put into it. */
function echoOf(text: string, { calls, others }: Parts): Message {
  const toolCalls = calls.map((call) => ({
    ...call.others,
    id: call.id,
    type: "function" as const,
    function: { ...call.inFunction, name: call.name, arguments: call.arguments.join("") },
  }));
  const content = text === "" && toolCalls.length > 0 ? null : text;
  return {
    ...others,
    role: "assistant",
    content,
    ...(toolCalls.length === 0 ? {} : { tool_calls: toolCalls }),
  };
}

/** Usage where it stands for all servers but Groq, which has it also under a name of its own. */
function usageIn(item: Item): TokenCounts | null {
  const usage = recordOf(item["usage"]) ?? recordOf(recordOf(item["x_groq"])?.["usage"]);
  if (usage === undefined || !isRecord(usage)) return null;
  const input = recordOf(usage["prompt_tokens_details"]) ?? {};
  const output = recordOf(usage["completion_tokens_details"]) ?? {};
  const inputTokens = countOf(usage["prompt_tokens"]);
  if (inputTokens === 0) return null;
  return {
    inputTokens,
    outputTokens: outputIn(usage, inputTokens),
    cachedInputTokens: countOf(input["cached_tokens"] ?? usage["prompt_cache_hit_tokens"]),
    cacheWriteTokens: countOf(input["cache_write_tokens"]),
    reasoningTokens: countOf(output["reasoning_tokens"]),
  };
}

/** Gemini and xAI count what a model thought in the total alone. */
function outputIn(usage: Item, inputTokens: number): number {
  return Math.max(
    countOf(usage["completion_tokens"]),
    countOf(usage["total_tokens"]) - inputTokens,
  );
}
