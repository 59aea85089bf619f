import { isFiltered, isTooLong, isUnknownModel } from "../wire/map-error.ts";
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
    words: /\b(?:random_)?seed\b/,
    without: ({ profile }) => profile.seed !== null && { ...profile, seed: null },
  },
  {
    param: "top_p",
    words: /\btop_p\b/,
    without: ({ profile }) => profile.topP && { ...profile, topP: false },
  },
  {
    param: "temperature",
    words: /\btemperature\b/,
    without: ({ profile }) => profile.temperature && { ...profile, temperature: false },
  },
  {
    param: "max_tokens",
    words: /max_(?:completion_|output_)?tokens|completion tokens|context (?:length|limit)/,
    without: outputLimitAfter,
  },
  {
    param: "response_format",
    words:
      /response_format|json_schema|json_object|text\.format|output_config|schema|grammar|structured output/,
    without: weakerOutput,
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
    words: /\btools?\b|tool[_ -]?(?:choice|call)|function call/,
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
  for (const { param, words: named, without } of RULES) {
    const next = named.test(words) && without(refused);
    if (next !== false) return { param, profile: next };
  }
  if (refusal.status >= 500 || refusal.status === 404 || isTooLong(refusal)) return undefined;
  const isBare = profile.structuredOutput === "prompt" && !profile.temperature;
  return isBare ? undefined : { param: "everything optional", profile: bare(profile) };
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
