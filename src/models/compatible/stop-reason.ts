import type { StopReason } from "../model.ts";
import { WireFailure } from "../wire/failures.ts";

const LENGTH = /^(?:length|model_length|max_(?:output_)?tokens)$/i;
const REFUSAL = /content_filter|safety|recitation|prohibited|blocklist|refus|sensitive/i;
/** Words for an answer that broke off: DeepSeek's, GLM's, Gemini's, and the plain one. */
const BROKEN =
  /^(?:error|insufficient_system_resource|network_error|.*malformed_function_call|.*unexpected_tool_call)$/i;

/**
 * A Chat Completions `finish_reason` as ours. Servers disagree on the word for an end and for calls,
 * so what is there counts. Throws `WireFailure` when it says that the server broke off.
 */
export function stopReason(
  finishReason: string,
  { refused, calls }: { readonly refused: boolean; readonly calls: number },
): StopReason {
  if (BROKEN.test(finishReason)) throw new WireFailure("cut");
  if (refused || REFUSAL.test(finishReason)) return "refusal";
  if (LENGTH.test(finishReason)) return "length";
  return calls > 0 ? "tool_calls" : "end";
}
