import { tokensIn } from "../contracts/tokens.ts";
import type { ToolCall, ToolResult, TurnInput } from "./model.ts";
import type { Profile } from "./profile/profile.ts";

/** One exchange of a conversation: what was said to the model, and its answer as the API has it. */
export interface Exchange<Message> {
  readonly input: TurnInput;
  /** The calls that the input has the results of. */
  readonly calls: readonly ToolCall[];
  /** Empty while the answer is not there. */
  readonly echo: readonly Message[];
}

/**
 * Tokens of tool results that are sent again where every one of them is paid again. A reply is asked
 * for without tools, so that it gets more of what the model has read.
 */
const SENT_AGAIN = { gather: 12_000, reply: 48_000 } as const;

/** Most tokens of tool results in a request: of a window that is known, half. */
export function resultTokens(
  { cachesPrefix, contextWindow }: Profile,
  phase: "gather" | "reply",
): number {
  const most = cachesPrefix ? Number.POSITIVE_INFINITY : SENT_AGAIN[phase];
  return contextWindow === null ? most : Math.min(most, Math.floor(contextWindow / 2));
}

/**
 * The inputs of a conversation as they are sent with its next request: the newest results whole, and
 * before them as many as fit into `most` tokens; of the others it is said what they were.
 */
export function shortenedInputs<Message>(
  exchanges: readonly Exchange<Message>[],
  most: number,
): readonly TurnInput[] {
  let left = most;
  const newestFirst = exchanges.toReversed().map(({ input, calls }, age) => {
    const results = resultsOf(input);
    left -= tokensIn(...results.map(({ text }) => text));
    // What comes before a gap is left out too, however short, so that a model sees one stretch.
    if (left < 0 && age > 0) left = Number.NEGATIVE_INFINITY;
    return age === 0 || left >= 0 ? input : withShort(input, calls);
  });
  return newestFirst.toReversed();
}

/** The results of tools that an input hands back. */
export function resultsOf(input: TurnInput): readonly ToolResult[] {
  return input.kind === "tool_results" || input.kind === "reply" ? (input.results ?? []) : [];
}

function withShort(input: TurnInput, calls: readonly ToolCall[]): TurnInput {
  if (input.kind !== "tool_results" && input.kind !== "reply") return input;
  const results = resultsOf(input);
  const byId = new Map(calls.map((call) => [call.id, call]));
  return { ...input, results: results.map((result) => shortResult(result, byId.get(result.id))) };
}

const LONGEST_ARGUMENTS = 200;

/** What stands for a result: the call, in the model's own words, and how much it gave. */
function shortResult(result: ToolResult, call: ToolCall | undefined): ToolResult {
  if (call === undefined) return result;
  const asked = call.arguments.slice(0, LONGEST_ARGUMENTS);
  const lines = result.text.split("\n").length;
  const text = `${call.name} ${asked} gave ${lines} lines, which are not sent again; ask again for what you need of them.`;
  return text.length < result.text.length ? { ...result, text } : result;
}
