import { NamedError } from "../../contracts/errors.ts";
import type { Conversation, ToolCall, ToolResult, Turn, TurnInput } from "../../models/model.ts";
import { tokensIn } from "../../contracts/tokens.ts";
import type { Budget } from "./budget.ts";
import type { ToolBox } from "./tool-box.ts";

/** A model that calls tools for ever is stopped there. */
const MAX_TURNS = 400;
/** A deep crawl of thousands of files takes tens of calls. */
const MAX_CALLS = 1_000;

export interface Talk {
  readonly conversation: Conversation;
  readonly tools: ToolBox;
  readonly budget: Budget;
  /** Tokens of what the conversation begins with. */
  readonly openingTokens: number;
  /** Whether a text is meant as a reply already, so that none need be asked for. */
  readonly isReply: (text: string) => boolean;
  /** One request; tried again where that may help. */
  readonly send: (next: () => Promise<Turn>) => Promise<Turn>;
}

/** A conversation that goes on, and how large it has become. */
export interface Talking {
  /** Asks for one turn. Throws `BudgetExceeded` when what it takes is not left. */
  ask(input: TurnInput): Promise<Turn>;
  /** About as many input tokens as the next turn takes. */
  size(): number;
}

export function startTalking({ conversation, budget, openingTokens, send }: Talk): Talking {
  let size = openingTokens;
  return {
    size: () => size,
    async ask(input) {
      size += tokensOf(input);
      // Each attempt costs, also one of which nothing comes.
      const turn = await send(async () => {
        budget.admit(size);
        return conversation.next(input);
      });
      const { inputTokens, outputTokens } = turn.usage;
      // What the provider counts is better than what we guess.
      size = Math.max(inputTokens, inputTokens === 0 ? size : 0) + outputTokens;
      return turn;
    },
  };
}

/**
 * Drives a conversation to its reply: calls the tools the model asks for, hands their results back,
 * and asks for the reply when the model has no more questions or the budget comes to its end.
 * Returns the turn with the reply.
 *
 * Throws `BudgetExceeded` when the model does not stop calling tools.
 */
export async function converse(talk: Talk, talking: Talking): Promise<Turn> {
  const gathered = await gather(talk, talking);
  const { turn, results } = gathered;
  const isEnd = turn.stop === "refusal" || turn.stop === "length";
  if (results === undefined && (isEnd || isReplied(talk, turn))) return turn;
  const reply = await talking.ask({ kind: "reply", ...(results === undefined ? {} : { results }) });
  // Some call a tool that is not there any more beside what they were asked for.
  if (reply.stop !== "tool_calls" || talk.isReply(reply.text)) return reply;
  throw tooMany("where its reply was due");
}

function isReplied({ tools, isReply }: Talk, { text }: Turn): boolean {
  return tools.definitions.length === 0 || isReply(text);
}

interface Gathered {
  readonly turn: Turn;
  /** Of calls whose results are not handed back yet, because the budget comes to its end. */
  readonly results?: readonly ToolResult[];
}

async function gather({ tools, budget }: Talk, talking: Talking): Promise<Gathered> {
  let input: TurnInput = { kind: "start" };
  let calls = 0;
  for (let turns = 0; turns < MAX_TURNS; turns += 1) {
    const turn = await talking.ask(input);
    if (turn.stop !== "tool_calls") return { turn };
    calls += turn.toolCalls.length;
    if (calls > MAX_CALLS) throw tooMany(`more than ${MAX_CALLS} times`);
    const results = await callAll(tools, turn.toolCalls);
    // The reply takes one more request, and maybe a second one to mend it.
    if (budget.isNear(talking.size() + tokensOf({ kind: "tool_results", results }))) {
      return { turn, results: withinBudget(results, budget.inputTokensLeft() - talking.size()) };
    }
    input = { kind: "tool_results", results };
  }
  throw tooMany(`for ${MAX_TURNS} turns`);
}

/** Results as far as there are tokens for them: a model that has read too much still replies. */
function withinBudget(results: readonly ToolResult[], most: number): readonly ToolResult[] {
  const notes = results.length * tokensIn(NOT_READ);
  let left = most - notes;
  return results.map((result) => {
    left -= tokensIn(result.text);
    return left >= 0 ? result : { ...result, text: NOT_READ };
  });
}

const NOT_READ = "This is not read any more, because the budget comes to its end.";

function callAll(tools: ToolBox, calls: readonly ToolCall[]): Promise<readonly ToolResult[]> {
  return Promise.all(calls.map((call) => tools.call(call)));
}

function tokensOf(input: TurnInput): number {
  switch (input.kind) {
    case "start":
      return 0;
    case "repair":
      return tokensIn(input.message);
    case "reply":
    case "tool_results":
      return tokensIn(...(input.results ?? []).map(({ text }) => text));
  }
}

function tooMany(howMany: string): NamedError {
  return new NamedError(
    "BudgetExceeded",
    `The model called tools ${howMany} and gave no reply; choose another model or a smaller depth.`,
  );
}
