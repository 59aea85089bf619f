import { tokensIn } from "../contracts/tokens.ts";
import type { Answer, ApiCall } from "./chat-api.ts";
import type { ConversationRequest, Turn, Usage } from "./model.ts";
import type { LearningTarget } from "./lessons.ts";
import { samplingReport } from "./profile/sampling.ts";

/** A call and what came of it. */
export interface Asked<Message> {
  readonly answer: Answer<Message>;
  readonly call: ApiCall<Message>;
  readonly requestId: string | null;
}

/** About as many tokens as a call sends. */
export function inputTokensOf<Message>({
  request: { system, user, facts, tools },
  history,
}: Pick<ApiCall<Message>, "request" | "history">): number {
  return tokensIn(system, user, facts, JSON.stringify([tools, history]));
}

/** An answer as the port to models has it. What a server does not count is estimated. */
export function turnOf<Message>(
  { answer, call, requestId }: Asked<Message>,
  { profile, model }: LearningTarget,
  request: ConversationRequest,
): Turn {
  const { text, toolCalls, stop, usage, id } = answer;
  const { most } = profile.outputLimit;
  return {
    // Some servers take all that a model writes for thought when it is held to a schema.
    text: text === "" && call.phase === "reply" && stop === "end" ? (answer.thought ?? "") : text,
    toolCalls: stop === "tool_calls" ? toolCalls : [],
    stop,
    usage: usage === null ? estimateOf(call, answer) : { ...usage, usd: usage.usd ?? null },
    ...(usage === null ? { isEstimated: true } : {}),
    requestIds: [requestId, id].filter((one): one is string => one !== null && one !== ""),
    model: answer.model === "" ? model : answer.model,
    sampling: samplingReport(request.sampling, profile),
    ...(most === null ? {} : { mostOutputTokens: most }),
  };
}

function estimateOf<Message>(call: ApiCall<Message>, answer: Answer<Message>): Usage {
  return estimate(
    call,
    tokensIn(answer.text, answer.thought ?? "", ...answer.toolCalls.map((one) => one.arguments)),
  );
}

/** What a call costs about, where nobody counts. */
export function estimate<Message>(call: ApiCall<Message>, outputTokens: number): Usage {
  return {
    inputTokens: inputTokensOf(call),
    outputTokens,
    cachedInputTokens: 0,
    cacheWriteTokens: 0,
    reasoningTokens: 0,
    usd: null,
  };
}
