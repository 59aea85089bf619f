import type { StopReason } from "../model.ts";
import { HttpRefusal } from "../wire/failures.ts";

/** A `stop_reason` of the Messages API as ours. Throws `HttpRefusal` for a window that is full. */
export function stopReason(reason: string, calls: number): StopReason {
  switch (reason) {
    case "refusal":
      return "refusal";
    case "max_tokens":
      return "length";
    case "model_context_window_exceeded":
      throw new HttpRefusal(413, new Headers(), JSON.stringify({ message: reason }));
    default:
      return calls > 0 ? "tool_calls" : "end";
  }
}
