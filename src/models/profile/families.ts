import { MODEST, type Profile } from "./profile.ts";

interface Family {
  readonly id: string;
  readonly host: RegExp;
  readonly profile: Partial<Profile>;
}

/**
 * Servers with Chat Completions that are known by their address, and how they differ from an
 * unknown one. What a model of theirs does not take is learned.
 */
const CHAT_FAMILIES: readonly Family[] = [
  { id: "openai", host: /^api\.openai\.com$/, profile: openAiChat() },
  {
    id: "azure",
    host: /\.(?:openai|cognitiveservices|services\.ai)\.azure\.com$/,
    profile: { ...openAiChat(), boundedLists: false },
  },
  {
    id: "gemini",
    host: /^generativelanguage\.googleapis\.com$/,
    profile: { topP: true, cachesPrefix: true },
  },
  {
    id: "mistral",
    host: /^(?:api|codestral)\.mistral\.ai$/,
    profile: {
      topP: true,
      seed: "random_seed",
      strictSchema: true,
      streamUsage: false,
      userAfterTool: false,
    },
  },
  {
    id: "groq",
    host: /^api\.groq\.com$/,
    profile: {
      topP: true,
      seed: "seed",
      echoReasoning: false,
      outputLimit: { name: "max_completion_tokens", most: null },
    },
  },
  {
    id: "deepseek",
    host: /^api\.deepseek\.com$/,
    profile: {
      topP: true,
      structuredOutput: "json_object",
      schemaInObject: false,
      cachesPrefix: true,
    },
  },
  {
    id: "openrouter",
    host: /^openrouter\.ai$/,
    // Only providers that take what is sent, and usage with its price.
    // https://openrouter.ai/docs/guides/routing/provider-selection, …/docs/use-cases/usage-accounting
    profile: {
      topP: true,
      seed: "seed",
      extra: { provider: { require_parameters: true }, usage: { include: true } },
    },
  },
];

function openAiChat(): Partial<Profile> {
  return {
    schemaInObject: false,
    streaming: "always",
    strictSchema: true,
    topP: true,
    seed: "seed",
    outputLimit: { name: "max_completion_tokens", most: null },
    cacheKey: true,
    cachesPrefix: true,
  };
}

/** Whether a model thinks before it answers, and so takes no sampling parameters. */
export function isReasoningModel(model: string): boolean {
  return /^(?:gpt-[5-9]|o\d)/.test(model);
}

/** What a server with Chat Completions takes, from its address and its model's name. */
export function chatProfile(baseUrl: string, model: string): Profile {
  const { hostname } = new URL(baseUrl);
  const family = CHAT_FAMILIES.find(({ host }) => host.test(hostname));
  const profile = { ...MODEST, ...family?.profile };
  const isOpenAi = family?.id === "openai" || family?.id === "azure";
  return isOpenAi && isReasoningModel(model) ? withoutSampling(profile) : profile;
}

/** What OpenAI's Responses take, on their own servers and on Azure. There is no seed. */
export function responsesProfile(baseUrl: string, model: string): Profile {
  const isAzure = new URL(baseUrl).hostname.endsWith(".azure.com");
  const profile: Profile = {
    ...MODEST,
    strictSchema: true,
    boundedLists: !isAzure,
    streaming: "always",
    toolsInReply: true,
    topP: true,
    cacheKey: true,
    cachesPrefix: true,
  };
  return isReasoningModel(model) ? withoutSampling(profile) : profile;
}

/**
 * What Anthropic's Messages take. They refuse sampling parameters, a bound for lists, and a
 * conversation with tool calls in which no tool is named.
 */
export function messagesProfile(): Profile {
  const known = { streaming: "always", cachesPrefix: true, boundedLists: false } as const;
  return { ...withoutSampling(MODEST), ...known, toolsInReply: true };
}

function withoutSampling(profile: Profile): Profile {
  return { ...profile, temperature: false, topP: false, seed: null };
}
