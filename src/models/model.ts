import type { Exclusion } from "../contracts/exclusion.ts";
import type { JsonSchema } from "../contracts/schemas.ts";
import type { Learned } from "./profile/learned.ts";
import type { ListBounds } from "./schema/reduce-reply-schema.ts";

/**
 * The one port to language models. A session opens a conversation, hands tool results back until
 * the model replies, and never sees which provider is behind it.
 */
export interface Model {
  /** Provider as users name it, e.g. `offline`. */
  readonly provider: string;
  /** Model as the provider names it. */
  readonly id: string;
  /** True for an engine that asks the tools for every fact; it is shown none beforehand. */
  readonly collectsFacts?: boolean;
  /** What requests to the target hold, in words; see `sentTo`. */
  readonly sends?: () => readonly string[];
  /** What the target of the model refused so far; undefined for nothing. */
  readonly learned?: () => Learned | undefined;
  /** Takes over what another process of the run has learned of the same target. */
  readonly startFrom?: (learned: Learned) => void;
  /** Starts a conversation that knows nothing of any other. */
  open(request: ConversationRequest): Conversation;
}

export interface ConversationRequest {
  readonly system: string;
  /** The first user message: canonical JSON. */
  readonly user: string;
  /**
   * What the program has looked up for the model, as lines: a message right after the first, so that
   * a model can do without tools. Empty when there is none.
   */
  readonly facts: string;
  readonly replySchema: JsonSchema;
  readonly tools: readonly ToolDefinition[];
  readonly sampling: Sampling;
  /** Most tokens of one reply. */
  readonly maxOutputTokens: number;
  /** As many of them as are left for a turn that sends about so many; asked before each. */
  readonly outputTokensLeft?: (inputTokens: number) => number;
  /** Most entries of the lists of a reply, where a target can be told. */
  readonly listBounds: ListBounds;
  readonly signal: AbortSignal;
  /** Told what a call cost, or may have cost, that ended in a failure. */
  readonly onLost?: (usage: Usage) => void;
}

/**
 * A conversation has two phases. While the model gathers it is given the tools and no schema; its
 * reply is asked for with the schema and without a tool to call. Most servers cannot do both at once.
 */
export interface Conversation {
  /**
   * Asks for the next turn. After a failure the conversation is where it was before, so the same
   * input may be given again.
   */
  next(input: TurnInput): Promise<Turn>;
}

export type TurnInput =
  /** Begins; goes right to the reply where there are no tools. */
  | { readonly kind: "start" }
  | { readonly kind: "tool_results"; readonly results: readonly ToolResult[] }
  /** Ends the gathering: from now on every turn is a reply. */
  | { readonly kind: "reply"; readonly results?: readonly ToolResult[] }
  /** With results for the calls that stood beside what is to be mended. */
  | {
      readonly kind: "repair";
      readonly message: string;
      readonly results?: readonly ToolResult[];
    };

export interface Turn {
  readonly text: string;
  readonly toolCalls: readonly ToolCall[];
  readonly stop: StopReason;
  readonly usage: Usage;
  /** True where the provider did not count and we did. */
  readonly isEstimated?: boolean;
  readonly requestIds: readonly string[];
  /** The model that answered, as the provider reports it. */
  readonly model: string;
  readonly sampling: SamplingReport;
  /** Most tokens that the target gives for one reply, where it has said so. */
  readonly mostOutputTokens?: number;
  /** What an engine knows that its reply leaves out. A language model says so in the reply alone. */
  readonly exclusions?: readonly Exclusion[];
}

export type StopReason = "end" | "tool_calls" | "length" | "refusal";

export interface ToolDefinition {
  /** `[a-zA-Z0-9_-]{1,64}`: what both big providers accept. */
  readonly name: string;
  readonly description: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export interface ToolCall {
  readonly id: string;
  readonly name: string;
  /** Arguments as the model wrote them: JSON text, not yet checked. */
  readonly arguments: string;
}

export interface ToolResult {
  readonly id: string;
  readonly text: string;
  readonly isError: boolean;
}

export interface Usage {
  /** All input tokens, those from a cache included. */
  readonly inputTokens: number;
  /** All output tokens, those of reasoning included. */
  readonly outputTokens: number;
  /** Of the input, what the provider had in its cache. */
  readonly cachedInputTokens: number;
  /** Of the input, what it has put into its cache, for which some take more. */
  readonly cacheWriteTokens: number;
  /** Of the output, what nobody sees. */
  readonly reasoningTokens: number;
  /** Null when the price is not known. */
  readonly usd: number | null;
}

export interface Sampling {
  readonly temperature: number;
  readonly topP: number;
  readonly seed: number;
}

export interface SamplingReport {
  readonly requested: Readonly<Record<string, number>>;
  readonly sent: Readonly<Record<string, number>>;
  readonly omitted: readonly string[];
  readonly dropped: readonly { readonly param: string; readonly reason: string }[];
}
