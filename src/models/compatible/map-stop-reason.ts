import type { StopReason } from "../model.ts";

/** A Chat Completions `finish_reason` as ours; a refusal in the message outweighs it. */
export function mapStopReason(finishReason: string | null, refused: boolean): StopReason {
  if (refused || finishReason === "content_filter") return "refusal";
  if (finishReason === "length") return "length";
  if (finishReason === "tool_calls") return "tool_calls";
  return "end";
}
