import { isBadKey, isFiltered, isSpent, isTooLong, isUnknownModel } from "../wire/kinds.ts";
import { wordsOf } from "../wire/read-refusal.ts";
import { outputLimitAfter } from "./output-limit.ts";
import { bare, type Profile } from "./profile.ts";
import type { Refused } from "./refused.ts";

export interface Lesson {
  /** What is sent no more, or otherwise; in the words of the API. */
  readonly param: string;
  readonly profile: Profile;
}

interface Rule {
  readonly param: string;
  /** What a refusal says that names it. */
  readonly words: RegExp;
  /** The profile without it; false when it was not sent anyway. */
  readonly without: (refused: Refused) => Profile | false;
}

/** Statuses of a request that is refused for what it holds; some servers say 500 for that. */
const REFUSALS = new Set([400, 404, 405, 415, 422, 500, 501]);

/** OpenRouter, where no provider takes all that is sent: https://openrouter.ai/docs/guides/routing/provider-selection */
const NO_ENDPOINT = /no endpoints found that can handle the requested parameters/;

function either(one: RegExp, other: RegExp): RegExp {
  return new RegExp(`${one.source}|${other.source}`);
}

/**
 * In this order: the more a word tells, the earlier. What a refusal names is dropped one at a time,
 * because the next refusal names the next.
 */
const RULES: readonly Rule[] = [
  {
    param: "maxItems",
    // Bounds make grammars large.
    words:
      /maxitems|minitems|too many states|repetition|(?:schema|grammar) is too (?:large|complex)/,
    without: ({ profile }) => profile.boundedLists && { ...profile, boundedLists: false },
  },
  {
    param: "stream",
    // OpenAI streams some models only to organisations that it knows; some gateways stream none.
    words: /^stream |\bstream(?:ing)?\b.{0,60}\bnot\b|\bverified to stream\b/,
    without: ({ profile }) => profile.streaming !== "never" && { ...profile, streaming: "never" },
  },
  {
    param: "stream_options",
    words: /stream_options|include_usage/,
    without: ({ profile }) => profile.streamUsage && { ...profile, streamUsage: false },
  },
  {
    param: "prompt_cache_key",
    words: /prompt_cache_key/,
    without: ({ profile }) => profile.cacheKey && { ...profile, cacheKey: false },
  },
  {
    param: "seed",
    words: either(/\b(?:random_)?seed\b/, NO_ENDPOINT),
    without: ({ profile }) => profile.seed !== null && { ...profile, seed: null },
  },
  {
    param: "top_p",
    words: either(/\btop_p\b/, NO_ENDPOINT),
    without: ({ profile }) => profile.topP && { ...profile, topP: false },
  },
  {
    param: "temperature",
    words: either(/\btemperature\b/, NO_ENDPOINT),
    without: ({ profile }) => profile.temperature && { ...profile, temperature: false },
  },
  {
    param: "max_tokens",
    words:
      /max_(?:completion_|output_)?tokens|completion tokens|context[ _](?:length|limit|window|size)|reduce the length/,
    without: outputLimitAfter,
  },
  {
    param: "response_format",
    words:
      /response_format|json_schema|json_object|text\.format|output_config|schema|grammar|structured output|json_validate_failed/,
    without: weakerOutput,
  },
  {
    param: "provider.require_parameters",
    words: NO_ENDPOINT,
    without: withoutDemands,
  },
  {
    param: "reasoning",
    words: /\breasoning(?:_content|_details|\.encrypted_content)?\b|encrypted_content|thinking/,
    without: ({ profile }) => profile.echoReasoning && { ...profile, echoReasoning: false },
  },
  {
    param: "system",
    words: /system role|role.{0,20}\bsystem\b|roles must alternate/,
    without: ({ profile }) => profile.systemRole && { ...profile, systemRole: false },
  },
  {
    param: "a word of ours after results",
    words: /role .?user.? after role .?tool|roles must alternate/,
    without: ({ profile }) => profile.userAfterTool && { ...profile, userAfterTool: false },
  },
  {
    param: "parallel tool calls",
    words: /single tool|(?:one|multiple|parallel)[_ -]tool/,
    without: ({ profile }) => profile.parallelCalls && { ...profile, parallelCalls: false },
  },
  {
    param: "tool_choice",
    words: /tool_choice|toolchoice/,
    without: ({ profile, phase }) =>
      phase === "reply" &&
      profile.toolsInReply &&
      profile.toolChoice && { ...profile, toolChoice: false },
  },
  {
    param: "tools without a call",
    words: /tools?(?:config)?\b.{0,80}(?:must|required|define)/,
    without: ({ profile, phase }) =>
      phase === "reply" && !profile.toolsInReply && { ...profile, toolsInReply: true },
  },
  {
    param: "tools",
    words: /\btools?\b|tool[_ -]?(?:choice|call|use)|function call/,
    without: ({ profile, phase }) => {
      if (phase === "reply") return profile.toolsInReply && { ...profile, toolsInReply: false };
      return profile.tools && { ...profile, tools: false };
    },
  },
];

/**
 * What a refusal teaches: the profile without the parameter that it names, and the name. A refusal
 * that names nothing we sent is answered with the bare request, once. Undefined when nothing can be
 * learned: the request is refused for another reason.
 */
export function learn(refused: Refused): Lesson | undefined {
  const { refusal, profile } = refused;
  const words = wordsOf(refusal);
  if (!REFUSALS.has(refusal.status)) return undefined;
  if (isUnknownModel(words) || isFiltered(words)) return undefined;
  if (isSpent(refusal.status, words) || isBadKey(words)) return undefined;
  for (const { param, words: named, without } of RULES) {
    const next = named.test(words) && without(refused);
    if (next !== false) return { param, profile: next };
  }
  if (refusal.status >= 500 || refusal.status === 404 || isTooLong(refusal)) return undefined;
  const isBare = profile.structuredOutput === "prompt" && !profile.temperature;
  return isBare ? undefined : { param: "everything optional", profile: bare(profile) };
}

/**
 * Without the demand that all parameters are taken, some are ignored and nobody says which: then the
 * schema stands in the instructions.
 */
function withoutDemands({ profile }: Refused): Profile | false {
  if (Object.keys(profile.extra).length === 0) return false;
  const isHeld = profile.structuredOutput === "json_schema";
  const output = isHeld
    ? ({ structuredOutput: "json_object", schemaInObject: false } as const)
    : {};
  return { ...profile, ...output, extra: {} };
}

/** Servers that know no schema often know that a reply is JSON; that they all may be asked for. */
function weakerOutput({ profile }: Refused): Profile | false {
  switch (profile.structuredOutput) {
    case "json_schema":
      return { ...profile, structuredOutput: "json_object" };
    case "json_object":
      return profile.schemaInObject
        ? { ...profile, schemaInObject: false }
        : { ...profile, structuredOutput: "prompt" };
    case "prompt":
      return false;
  }
}
