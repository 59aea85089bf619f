import { sanitizeLlmOutput } from "../../contracts/sanitizer.ts";
import type { Answer, TokenCounts } from "../chat-api.ts";
import type { ToolCall } from "../model.ts";
import { countedFailure } from "../wire/counted-failure.ts";
import { WireFailure } from "../wire/failures.ts";
import { DONE, type Item } from "../wire/read-items.ts";
import { countOf, isRecord, recordOf, textOf } from "../wire/values.ts";
import { isWhole, joinParts, type Parts } from "./join-parts.ts";
import type { Message } from "./messages.ts";
import { stopReason } from "./stop-reason.ts";

/**
 * The answer in the chunks of a stream, or in the one completion of a server that does not stream.
 * Throws `WireFailure` when it is neither, or ends before it says that it ends.
 */
export async function readAnswer(
  items: AsyncIterable<Item>,
  newId: () => string,
): Promise<Answer<Message>> {
  const parts: Parts = { content: [], refusal: [], calls: [], others: {} };
  const about = await readParts(items, parts, newId);
  if (!about.any) throw new WireFailure(about.isOfApi ? "empty" : "foreign");
  if (about.finish === "" && isCut(parts, about.isDone)) throw new WireFailure("cut");
  const toolCalls = parts.calls.map(toToolCall);
  const text = parts.content.join("");
  const refused = parts.refusal.join("") !== "";
  const { id, model, usage } = about;
  const stop = countedFailure(usage, () =>
    stopReason(about.finish, { refused, calls: toolCalls.length }),
  );
  const thought = textOf(parts.others["reasoning_content"] ?? parts.others["reasoning"]);
  return { text, thought, toolCalls, stop, usage, id, model, echo: echoOf(text, parts) };
}

interface About {
  id: string;
  model: string;
  finish: string;
  usage: TokenCounts | null;
  /** Whether there was any choice, and whether there was at least a list for them. */
  any: boolean;
  isOfApi: boolean;
  isDone: boolean;
}

/** Joins all pieces of an answer; returns what else it says. */
async function readParts(
  items: AsyncIterable<Item>,
  parts: Parts,
  newId: () => string,
): Promise<About> {
  const nothing = { any: false, isOfApi: false, isDone: false };
  const about: About = { id: "", model: "", finish: "", usage: null, ...nothing };
  for await (const item of items) {
    about.isDone ||= item === DONE;
    about.isOfApi ||= Array.isArray(item["choices"]);
    about.id ||= textOf(item["id"]);
    about.model ||= textOf(item["model"]);
    about.usage = usageIn(item) ?? about.usage;
    const choice = choiceIn(item);
    if (choice === undefined) continue;
    about.any = true;
    about.isDone ||= isRecord(choice["message"]);
    const message = recordOf(choice["delta"]) ?? recordOf(choice["message"]);
    if (message !== undefined) joinParts(parts, message, newId);
    about.finish = textOf(choice["finish_reason"], about.finish);
  }
  return about;
}

function choiceIn({ choices }: Item): Item | undefined {
  const first: unknown = Array.isArray(choices) ? choices[0] : undefined;
  return recordOf(first);
}

/**
 * Whether an answer that gives no reason for its end broke off: it holds nothing, or a stream went
 * without its last word in the middle of a text or a call. Connections are also closed by what stands
 * between, and then look like an end.
 */
function isCut({ content, refusal, calls }: Parts, isDone: boolean): boolean {
  const text = content.join("");
  if (text === "" && refusal.length === 0 && calls.length === 0) return true;
  if (isDone) return false;
  if (calls.length > 0) return !calls.every(({ arguments: written }) => isWhole(written.join("")));
  return refusal.length === 0 && !isWhole(sanitizeLlmOutput(text));
}

function toToolCall(call: Parts["calls"][number]): ToolCall {
  return { id: call.id, name: call.name, arguments: call.arguments.join("") };
}

/**
 * The message as the server sent it, put together: some insist on what they put into it. Nothing for
 * one without text and calls, which no server takes back.
 */
function echoOf(text: string, { calls, others }: Parts): readonly Message[] {
  const toolCalls = calls.map((call) => ({
    ...call.others,
    id: call.id,
    type: "function" as const,
    function: { ...call.inFunction, name: call.name, arguments: argumentsOf(call) },
  }));
  const isBlank = text.trim() === "";
  if (isBlank && toolCalls.length === 0) return [];
  const content = isBlank ? null : text;
  const called = toolCalls.length === 0 ? {} : { tool_calls: toolCalls };
  return [{ ...others, role: "assistant", content, ...called }];
}

/** Ollama and templates of vLLM read the arguments that they are sent back, and refuse what is no object. */
function argumentsOf(call: Parts["calls"][number]): string {
  const written = call.arguments.join("");
  return isWhole(written) ? written : "{}";
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
    ...costIn(usage),
  };
}

/** OpenRouter's: https://openrouter.ai/docs/use-cases/usage-accounting */
function costIn({ cost }: Item): Pick<TokenCounts, "usd"> {
  return typeof cost === "number" && Number.isFinite(cost) && cost >= 0 ? { usd: cost } : {};
}

/** Gemini and xAI count what a model thought in the total alone. */
function outputIn(usage: Item, inputTokens: number): number {
  return Math.max(
    countOf(usage["completion_tokens"]),
    countOf(usage["total_tokens"]) - inputTokens,
  );
}
