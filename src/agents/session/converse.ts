import { NamedError } from "../../contracts/errors.ts";
import type { Conversation, Turn, TurnInput } from "../../models/model.ts";
import type { ToolBox } from "./tool-box.ts";

/** A model that calls tools for ever is stopped there. */
const MAX_TURNS = 400;
/** A deep crawl of thousands of files takes tens of calls. */
const MAX_CALLS = 1_000;

/**
 * Drives a conversation to its reply: calls the tools the model asks for and hands their results
 * back. Returns the text of the reply.
 *
 * Throws `MalformedLlmOutput` for a reply that was cut off, `ModelRefusal` for a refusal and
 * `BudgetExceeded` when the model does not stop calling tools.
 */
export async function converse(
  conversation: Conversation,
  first: TurnInput,
  tools: ToolBox,
  onTurn: (turn: Turn) => void,
): Promise<string> {
  let input = first;
  let calls = 0;
  for (let turns = 0; turns < MAX_TURNS; turns += 1) {
    const turn = await conversation.next(input);
    onTurn(turn);
    if (turn.stop !== "tool_calls") return replyText(turn);
    calls += turn.toolCalls.length;
    if (calls > MAX_CALLS) throw tooMany(`more than ${MAX_CALLS} times`);
    const results = await Promise.all(turn.toolCalls.map((call) => tools.call(call)));
    input = { kind: "tool_results", results };
  }
  throw tooMany(`for ${MAX_TURNS} turns`);
}

function tooMany(howMany: string): NamedError {
  return new NamedError(
    "BudgetExceeded",
    `The model called tools ${howMany} without a reply; choose another model or a smaller depth.`,
  );
}

function replyText(turn: Turn): string {
  switch (turn.stop) {
    case "length":
      throw new NamedError(
        "MalformedLlmOutput",
        "The model's reply was cut off at its output limit; choose a smaller depth or a model with a larger output.",
      );
    case "refusal":
      throw new NamedError(
        "ModelRefusal",
        "The model refused, or its provider filtered the reply; look at the repository's text for what may have caused it, or choose another model.",
      );
    default:
      return turn.text;
  }
}
