import type { ConversationRequest, StopReason, ToolCall, TurnInput } from "./model.ts";
import type { Profile } from "./profile/profile.ts";
import type { Item } from "./wire/read-items.ts";

/**
 * What differs between the APIs of providers; `converse.ts` is what is the same. `Message` is an
 * entry of the history as an API has it.
 */
export interface ChatApi<Message> {
  /** The messages that an input adds to the history. */
  toMessages(input: TurnInput): readonly Message[];
  /** Sends a request and returns its answer as it comes. */
  send(call: ApiCall<Message>, signal: AbortSignal): Promise<Response>;
  /** What the answer says. Throws `WireFailure` for one that is not of the API. */
  read(items: AsyncIterable<Item>): Promise<Answer<Message>>;
}

export interface ApiCall<Message> {
  readonly request: ConversationRequest;
  /** Everything after the opening messages. */
  readonly history: readonly Message[];
  readonly phase: "gather" | "reply";
  readonly profile: Profile;
  readonly maxOutputTokens: number;
}

export interface Answer<Message> {
  readonly text: string;
  /** What the model thought, where the server tells it apart. */
  readonly thought?: string;
  readonly toolCalls: readonly ToolCall[];
  readonly stop: StopReason;
  /** Null when the server does not count. */
  readonly usage: TokenCounts | null;
  readonly id: string;
  readonly model: string;
  /** The same turn for the history, with everything that has to come back. */
  readonly echo: readonly Message[];
}

export interface TokenCounts {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cachedInputTokens: number;
  readonly cacheWriteTokens: number;
  readonly reasoningTokens: number;
  /** US dollars, where the server says what it asks. */
  readonly usd?: number;
}

/** What a model is told when it has gathered enough. */
export const ASK_FOR_REPLY = "Answer now, with the one JSON object and nothing else.";
