/**
 * What a target takes: a provider's API with one model behind it. It is known of the big providers,
 * guessed modestly of others, and learned from refusals while a run goes on.
 */
export interface Profile {
  /** How a reply is held to its schema: by the decoder, to be JSON at all, or by asking. */
  readonly structuredOutput: StructuredOutput;
  /**
   * Whether a schema stands beside the demand for any JSON object. llama-cpp-python, llama.cpp and some
   * gateways hold a reply to it there and know it in no other place; others ignore it.
   */
  readonly schemaInObject: boolean;
  /** Whether the schema is to be held to strictly, in the words of OpenAI. */
  readonly strictSchema: boolean;
  /** Whether the number of entries of a list can be bounded. */
  readonly boundedLists: boolean;
  readonly tools: boolean;
  /** Tools stay in the request for a reply, with the word that none is to be called. */
  readonly toolsInReply: boolean;
  /** Whether it can be said (`tool_choice`) that none of the tools is to be called. */
  readonly toolChoice: boolean;
  /** Whether one message may hold several calls: the templates of some open models take one. */
  readonly parallelCalls: boolean;
  /**
   * Whether a word of ours may come right behind the results of tools. Mistral's own servers and
   * tokenizer want one of the model between (mistral-common, `validate_messages`).
   */
  readonly userAfterTool: boolean;
  readonly temperature: boolean;
  readonly topP: boolean;
  /** Name of the parameter; null where there is none. */
  readonly seed: "seed" | "random_seed" | null;
  readonly outputLimit: OutputLimit;
  /** Tokens of conversation and reply together, where somebody has said so. */
  readonly contextWindow: number | null;
  /**
   * Whether answers come as streams. Some servers say what is wrong with a request only where none is
   * asked for: their streams are empty then.
   */
  readonly streaming: "always" | "preferred" | "never";
  /** Whether a stream can be asked to end with its usage. */
  readonly streamUsage: boolean;
  /** Whether what a model thought is sent back with its message, which some insist on. */
  readonly echoReasoning: boolean;
  /** Whether a conversation may begin with instructions of their own. */
  readonly systemRole: boolean;
  /** A key under which equal beginnings of requests are cached. */
  readonly cacheKey: boolean;
  /**
   * Whether a request that begins like the one before costs little for that beginning. Where it does
   * not, old results of tools are not sent again and again. Some servers say it with their usage.
   */
  readonly cachesPrefix: boolean;
  /** Parameters that only this target has. */
  readonly extra: Readonly<Record<string, unknown>>;
  /** What the target refused in this run. */
  readonly dropped: readonly Dropped[];
}

export type StructuredOutput = "json_schema" | "json_object" | "prompt";

interface OutputLimit {
  readonly name: "max_tokens" | "max_completion_tokens" | null;
  /** The most that the target takes, where it has said so. */
  readonly most: number | null;
}

export interface Dropped {
  readonly param: string;
  readonly reason: string;
}

/**
 * An unknown server: only what nearly all servers take. A schema is tried all the same: where it is
 * refused nothing is lost, and where it is taken even a weak model replies in form.
 */
export const MODEST: Profile = {
  structuredOutput: "json_schema",
  schemaInObject: true,
  strictSchema: false,
  boundedLists: true,
  tools: true,
  toolsInReply: false,
  toolChoice: true,
  parallelCalls: true,
  userAfterTool: true,
  temperature: true,
  topP: false,
  seed: null,
  outputLimit: { name: "max_tokens", most: null },
  contextWindow: null,
  streaming: "preferred",
  streamUsage: true,
  echoReasoning: true,
  systemRole: true,
  cacheKey: false,
  cachesPrefix: false,
  extra: {},
  dropped: [],
};

/** The last resort for a server that refuses and does not say what: nothing optional at all. */
export function bare(profile: Profile): Profile {
  return {
    ...profile,
    structuredOutput: "prompt",
    temperature: false,
    topP: false,
    seed: null,
    streamUsage: false,
    echoReasoning: false,
    cacheKey: false,
    extra: {},
  };
}
