import type { StopReason } from "../model.ts";
import { HttpRefusal, WireFailure } from "../wire/failures.ts";
import type { Item } from "../wire/read-items.ts";
import { recordOf, textOf } from "../wire/values.ts";

/** Statuses that errors of a response would have had as one of HTTP. */
const STATUS_OF_ERROR: Readonly<Record<string, number>> = {
  rate_limit_exceeded: 429,
  server_error: 500,
  invalid_prompt: 400,
};

/**
 * The `status` of a response as ours; a refusal in its message outweighs it. Throws `HttpRefusal`
 * for one that failed, and `WireFailure` for one that is not at its end.
 */
export function stopReason(
  response: Item,
  { refused, calls }: { readonly refused: boolean; readonly calls: number },
): StopReason {
  const status = textOf(response["status"], "completed");
  if (status === "failed") throw failureOf(response);
  if (refused) return "refusal";
  if (status === "incomplete") {
    const reason = textOf(recordOf(response["incomplete_details"])?.["reason"]);
    return reason === "content_filter" ? "refusal" : "length";
  }
  if (status !== "completed") throw new WireFailure("cut");
  return calls > 0 ? "tool_calls" : "end";
}

function failureOf(response: Item): HttpRefusal {
  const code = textOf(recordOf(response["error"])?.["code"]);
  const status = Object.hasOwn(STATUS_OF_ERROR, code) ? STATUS_OF_ERROR[code] : undefined;
  // What is neither of these is a policy of theirs, such as bio_policy.
  return new HttpRefusal(status ?? 400, new Headers(), JSON.stringify(response["error"] ?? {}));
}
