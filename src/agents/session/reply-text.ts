import { NamedError } from "../../contracts/errors.ts";
import type { Turn } from "../../models/model.ts";
import type { Budget } from "./budget.ts";
import type { SessionRecord } from "./record.ts";

interface Asked {
  readonly budget: Budget;
  readonly record: SessionRecord;
  readonly hasTools: boolean;
}

/**
 * The text of a turn that is meant as a reply. One that was cut off is asked for again with twice the
 * room, if there is more to be had: with the same it would be cut off again, and paid again.
 *
 * Throws `ModelRefusal`, `BudgetExceeded` for a reply that no more room can be had for, and
 * `MalformedLlmOutput` for one that the next attempt may get whole.
 */
export function replyText(turn: Turn, { budget, record, hasTools }: Asked): string {
  if (turn.stop === "refusal") {
    throw new NamedError(
      "ModelRefusal",
      "The model refused, or its provider filtered the reply; look at the repository's text for what may have caused it, or choose another model.",
    );
  }
  if (turn.stop !== "length") return turn.text;
  const had = Math.min(record.replyTokens, turn.mostOutputTokens ?? Number.POSITIVE_INFINITY);
  const more = budget.replyTokens(2 * had);
  const isMost = turn.mostOutputTokens !== undefined && more > turn.mostOutputTokens;
  const wasGathering = hasTools && !record.withoutTools;
  if ((more <= had || isMost) && !wasGathering) {
    throw new NamedError(
      "BudgetExceeded",
      `The model's reply was cut off at ${had} tokens, and no more can be had; choose a smaller depth or a model with a larger output, or raise max-reply-tokens and max-output-tokens.`,
    );
  }
  // One that writes on while it gathers may do better when it is only asked for its reply.
  record.withoutTools = true;
  record.replyTokens = isMost ? had : more;
  throw new NamedError(
    "MalformedLlmOutput",
    `The model's reply was cut off at its limit of ${had} tokens; each further attempt has more room, up to ${record.replyTokens} next. When that is not enough, raise max-reply-tokens, or choose a smaller depth or a model that thinks less.`,
  );
}
