import { NamedError } from "../../contracts/errors.ts";
import type {
  Conversation,
  ConversationRequest,
  Model,
  ToolCall,
  Turn,
  TurnInput,
  Usage,
} from "../model.ts";
import { createCaseAuthor } from "./author/case-author.ts";
import { createCrawlReader } from "./crawl-reader.ts";
import { FactCollector } from "./fact-collector.ts";
import type { Answer, Replier } from "./replier.ts";
import { createSpecAuthor } from "./spec-author.ts";

const MODEL_ID = "offline-1";

const NOTHING: Usage = {
  inputTokens: 0,
  outputTokens: 0,
  cachedInputTokens: 0,
  cacheWriteTokens: 0,
  reasoningTokens: 0,
  usd: 0,
};

/** What answers each reply schema, by the agent in its `$id`. */
const REPLIERS: Readonly<Record<string, () => Replier>> = {
  repo_crawler: createCrawlReader,
  test_case_generator: createCaseAuthor,
  test_engineer: createSpecAuthor,
};

/**
 * The embedded engine: no network, no key, no randomness. It answers through the port like any
 * model, from the messages and tool results that it is given and from nothing else.
 */
export function createOfflineModel(): Model {
  return {
    provider: "offline",
    id: MODEL_ID,
    collectsFacts: true,
    open: (request) => new OfflineConversation(request),
  };
}

class OfflineConversation implements Conversation {
  readonly #request: ConversationRequest;
  readonly #replier: Replier;
  readonly #collector: FactCollector;

  constructor(request: ConversationRequest) {
    this.#request = request;
    this.#replier = replierFor(request.replySchema.$id);
    this.#collector = new FactCollector(this.#replier.needs);
  }

  async next(input: TurnInput): Promise<Turn> {
    this.#request.signal.throwIfAborted();
    if (input.kind === "tool_results") this.#collector.take(input.results);
    const calls = input.kind === "repair" ? [] : this.#collector.nextCalls();
    if (calls.length > 0) return this.#turn("", calls);
    const { reply, exclusions } = await this.#answer(input);
    return { ...this.#turn(JSON.stringify(reply), []), exclusions };
  }

  async #answer(input: TurnInput): Promise<Answer> {
    const user: unknown = JSON.parse(this.#request.user);
    const facts = this.#collector.facts();
    const repair = input.kind === "repair" ? input.message : null;
    return this.#replier.reply({ user, facts, repair });
  }

  #turn(text: string, toolCalls: readonly ToolCall[]): Turn {
    const { temperature, topP, seed } = this.#request.sampling;
    return {
      text,
      toolCalls,
      stop: toolCalls.length > 0 ? "tool_calls" : "end",
      usage: NOTHING,
      requestIds: [],
      model: MODEL_ID,
      sampling: {
        requested: { temperature, top_p: topP, seed },
        sent: {},
        omitted: ["temperature", "top_p", "seed"],
        dropped: [],
      },
    };
  }
}

function replierFor(schemaId: string): Replier {
  const agent = schemaId.split("/").at(-2) ?? "";
  const create = Object.hasOwn(REPLIERS, agent) ? REPLIERS[agent] : undefined;
  if (create !== undefined) return create();
  throw new NamedError(
    "ModelRejectedRequest",
    `The offline engine has no answer for the reply schema ${schemaId}. Ask for one of: ${Object.keys(REPLIERS).join(", ")}.`,
  );
}
