import type { Answer, TokenCounts } from "../chat-api.ts";
import type { ToolCall } from "../model.ts";
import { countedFailure } from "../wire/counted-failure.ts";
import { WireFailure } from "../wire/failures.ts";
import type { Item } from "../wire/read-items.ts";
import { countOf, isRecord, recordOf, textOf } from "../wire/values.ts";
import type { Message } from "./messages.ts";
import { stopReason } from "./stop-reason.ts";

type Block = Record<string, unknown>;

/** Where the arguments of a call are put together, until they are read. */
const WRITTEN = "partial_json";

/**
 * The answer in the events of a stream, or in the one message of a server that does not stream.
 * Throws `WireFailure` when it is neither, or ends before it says that it ends.
 */
export async function readAnswer(items: AsyncIterable<Item>): Promise<Answer<Message>> {
  const blocks: Block[] = [];
  let message: Item = {};
  let hasEnded = false;
  for await (const item of items) {
    if (item["type"] === "message_start") message = recordOf(item["message"]) ?? {};
    if (item["type"] === "content_block_start") blocks.push(startOf(item));
    if (item["type"] === "content_block_delta") addDelta(blocks, item);
    if (item["type"] === "message_delta") message = withDelta(message, item);
    if (item["type"] === "message") {
      message = item;
      blocks.push(...structuredClone(contentOf(item)));
    }
    hasEnded ||= item["type"] === "message_stop" || item["type"] === "message";
  }
  if (message["type"] !== "message") throw new WireFailure("foreign");
  if (!hasEnded) throw new WireFailure("cut");
  const toolCalls = blocks.filter(({ type }) => type === "tool_use").map(toToolCall);
  const content = blocks.map(finished);
  const usage = usageIn(message);
  const reason = textOf(message["stop_reason"]);
  return {
    text: content.map((block) => (block["type"] === "text" ? textOf(block["text"]) : "")).join(""),
    toolCalls,
    stop: countedFailure(usage, () => stopReason(reason, toolCalls.length)),
    usage,
    id: textOf(message["id"]),
    model: textOf(message["model"]),
    echo: echoOf(content),
  };
}

/**
 * The message for the history: its blocks as they came, because thoughts are signed and have to come
 * back unchanged, without texts of white space. Nothing where it neither says nor calls anything. What
 * is left out here is refused: "text content blocks must contain non-whitespace text", "all messages
 * must have non-empty content".
 */
function echoOf(content: readonly Block[]): readonly Message[] {
  const said = content.filter(
    (block) => block["type"] !== "text" || textOf(block["text"]).trim() !== "",
  );
  const isThoughtAlone = said.every(({ type }) => /^(?:redacted_)?thinking$/.test(textOf(type)));
  return isThoughtAlone ? [] : [{ role: "assistant", content: said } as unknown as Message];
}

function startOf(item: Item): Block {
  const block = recordOf(item["content_block"]);
  if (block === undefined) throw new WireFailure("form");
  return { ...block, ...(block["type"] === "tool_use" ? { input: undefined } : {}) };
}

/** The field of a block that a kind of delta adds to. */
const FIELD_OF_DELTA: Readonly<Record<string, readonly [delta: string, block: string]>> = {
  text_delta: ["text", "text"],
  thinking_delta: ["thinking", "thinking"],
  signature_delta: ["signature", "signature"],
  input_json_delta: ["partial_json", WRITTEN],
};

function addDelta(blocks: readonly Block[], item: Item): void {
  const block = blocks[countOf(item["index"])];
  const delta = recordOf(item["delta"]);
  if (block === undefined || delta === undefined) throw new WireFailure("form");
  const type = textOf(delta["type"]);
  const [from, to] = (Object.hasOwn(FIELD_OF_DELTA, type) ? FIELD_OF_DELTA[type] : undefined) ?? [];
  if (from !== undefined && to !== undefined) block[to] = textOf(block[to]) + textOf(delta[from]);
}

function withDelta(message: Item, item: Item): Item {
  // Its counts are those of the whole message; what it does not count is null in some gateways.
  const counts = Object.entries(recordOf(item["usage"]) ?? {}).filter(
    ([, count]) => count !== null,
  );
  const usage = { ...recordOf(message["usage"]), ...Object.fromEntries(counts) };
  return { ...message, ...recordOf(item["delta"]), usage };
}

function contentOf(message: Item): readonly Item[] {
  const content = message["content"];
  if (!Array.isArray(content) || !content.every(isRecord)) throw new WireFailure("form");
  return content;
}

/** A block as it is sent back. */
function finished({ [WRITTEN]: written, ...block }: Block): Block {
  if (block["type"] !== "tool_use" || block["input"] !== undefined) return block;
  return { ...block, input: parse(textOf(written)) };
}

/** What a model wrote as arguments goes back as it can: only an object can be sent. */
function parse(written: string): unknown {
  try {
    const value: unknown = written === "" ? {} : JSON.parse(written);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

function toToolCall({ id, name, input, [WRITTEN]: written }: Block): ToolCall {
  if (typeof id !== "string" || typeof name !== "string") throw new WireFailure("form");
  return { id, name, arguments: textOf(written) || JSON.stringify(input ?? {}) };
}

function usageIn(message: Item): TokenCounts | null {
  const usage = recordOf(message["usage"]) ?? {};
  const cachedInputTokens = countOf(usage["cache_read_input_tokens"]);
  const cacheWriteTokens = countOf(usage["cache_creation_input_tokens"]);
  // What it calls input is what came from no cache.
  const inputTokens = countOf(usage["input_tokens"]) + cachedInputTokens + cacheWriteTokens;
  if (inputTokens === 0) return null;
  return {
    inputTokens,
    outputTokens: countOf(usage["output_tokens"]),
    cachedInputTokens,
    cacheWriteTokens,
    reasoningTokens: countOf(recordOf(usage["output_tokens_details"])?.["thinking_tokens"]),
  };
}
