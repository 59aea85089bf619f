import type { TokenCounts } from "./chat-api.ts";
import type { LearningTarget } from "./lessons.ts";

/** Even plain English has more tokens than this part of what we estimate. */
const LEAST_PART = 0.55;
/** Servers count a few tokens otherwise, or have a template that leaves out what is short. */
const LEAST_DIFFERENCE = 1_000;

/**
 * What a server counts tells more: one that had a beginning of the request in its cache has the same
 * beginning cheap next time, and a person is told, once, of one that has read too little. `sentTokens`
 * are those that no template leaves out.
 */
export function noteUsage(
  target: LearningTarget,
  usage: TokenCounts | null,
  sentTokens: number,
): void {
  if (usage === null) return;
  if (usage.cachedInputTokens > 0) target.profile = { ...target.profile, cachesPrefix: true };
  const cut = cutSilently(sentTokens, usage);
  if (cut === undefined || target.toldOfCut === true) return;
  target.toldOfCut = true;
  target.notice(`${target.host} may not have read all that it was sent: ${cut}.`);
}

/**
 * What a person is told when a server has read much less than it was sent: some, such as Ollama, leave
 * out the beginning of what does not fit their window and say nothing. Undefined when all was read.
 */
function cutSilently(sentTokens: number, { inputTokens }: TokenCounts): string | undefined {
  const isCut =
    inputTokens < sentTokens * LEAST_PART && sentTokens - inputTokens > LEAST_DIFFERENCE;
  if (!isCut) return undefined;
  return `it counts ${inputTokens} tokens where about ${sentTokens} were sent, so it may have left out the beginning. Give it a larger window (Ollama: OLLAMA_CONTEXT_LENGTH), or say with context-window how large it is`;
}
