import type { Exclusion } from "../contracts/exclusion.ts";
import type { JsonSchema } from "../contracts/schemas.ts";

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
  readonly signal: AbortSignal;
}

export interface Conversation {
  /** The first turn is asked for with the empty input. */
  next(input: TurnInput): Promise<Turn>;
}

export type TurnInput =
  | { readonly kind: "start" }
  | { readonly kind: "tool_results"; readonly results: readonly ToolResult[] }
  | { readonly kind: "repair"; readonly message: string };

export interface Turn {
  readonly text: string;
  readonly toolCalls: readonly ToolCall[];
  readonly stop: StopReason;
  readonly usage: Usage;
  readonly requestIds: readonly string[];
  /** The model that answered, as the provider reports it. */
  readonly model: string;
  readonly sampling: SamplingReport;
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
  readonly outputTokens: number;
  readonly cachedInputTokens: number;
  /** Null when the price is not known. */
  readonly usd: number | null;
}

interface Sampling {
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
