import type { Artifact } from "../../contracts/generated.ts";
import type { Profile } from "./profile.ts";

/** What a target refused, as the artifacts of a run hand it on. */
export type Learned = NonNullable<Artifact["content"]["meta"]["learned"]>;

interface Place {
  readonly host: string;
  readonly model: string;
}

/** What was learned of a target; undefined when it took all that it was sent. */
export function learnedOf({ host, model }: Place, profile: Profile): Learned | undefined {
  if (profile.dropped.length === 0) return undefined;
  return {
    host,
    model,
    structured_output: profile.structuredOutput,
    schema_in_object: profile.schemaInObject,
    bounded_lists: profile.boundedLists,
    tools: profile.tools,
    tools_in_reply: profile.toolsInReply,
    tool_choice: profile.toolChoice,
    parallel_calls: profile.parallelCalls,
    user_after_tool: profile.userAfterTool,
    temperature: profile.temperature,
    top_p: profile.topP,
    seed: profile.seed !== null,
    limit_name: profile.outputLimit.name,
    most_output_tokens: profile.outputLimit.most,
    context_window: profile.contextWindow,
    streaming: profile.streaming !== "never",
    stream_usage: profile.streamUsage,
    echo_reasoning: profile.echoReasoning,
    system_role: profile.systemRole,
    cache_key: profile.cacheKey,
    extra: Object.keys(profile.extra).length > 0,
    dropped: [...profile.dropped],
  };
}

/**
 * The profile of a target with what another process of the run has learned of it. Only ever less is
 * sent for that, whatever it says; what was learned of another target changes nothing.
 */
export function withLearned({ host, model }: Place, profile: Profile, learned: Learned): Profile {
  if (learned.host !== host || learned.model !== model) return profile;
  return {
    ...profile,
    structuredOutput: weaker(profile.structuredOutput, learned.structured_output),
    schemaInObject: profile.schemaInObject && learned.schema_in_object,
    boundedLists: profile.boundedLists && learned.bounded_lists,
    ...toolsWithLearned(profile, learned),
    temperature: profile.temperature && learned.temperature,
    topP: profile.topP && learned.top_p,
    seed: learned.seed ? profile.seed : null,
    outputLimit: {
      name: learned.limit_name,
      most: least(profile.outputLimit.most, learned.most_output_tokens),
    },
    contextWindow: least(profile.contextWindow, learned.context_window),
    streaming: learned.streaming ? profile.streaming : "never",
    streamUsage: profile.streamUsage && learned.stream_usage,
    echoReasoning: profile.echoReasoning && learned.echo_reasoning,
    systemRole: profile.systemRole && learned.system_role,
    cacheKey: profile.cacheKey && learned.cache_key,
    extra: learned.extra ? profile.extra : {},
    dropped: learned.dropped,
  };
}

function toolsWithLearned(profile: Profile, learned: Learned) {
  return {
    tools: profile.tools && learned.tools,
    toolsInReply: learned.tools_in_reply,
    toolChoice: profile.toolChoice && learned.tool_choice,
    parallelCalls: profile.parallelCalls && learned.parallel_calls,
    userAfterTool: profile.userAfterTool && learned.user_after_tool,
  };
}

const FROM_WEAKEST = ["prompt", "json_object", "json_schema"] as const;

function weaker(
  one: Profile["structuredOutput"],
  other: Profile["structuredOutput"],
): Profile["structuredOutput"] {
  return FROM_WEAKEST.find((output) => output === one || output === other) ?? one;
}

function least(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}
