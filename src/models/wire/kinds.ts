import { type Refusal, wordsOf } from "./read-refusal.ts";

/*
 * What a refusal is about, told by its words, since servers do not agree on statuses. `words` are those
 * of `wordsOf`.
 */

/** Whether the account has nothing left to pay with: 402, or in words as Anthropic's 400. */
export function isSpent(status: number, words: string): boolean {
  return status === 402 || /insufficient_quota|billing_error|credit balance/.test(words);
}

/** Whether the key is not taken; Gemini says so with a 400. */
export function isBadKey(words: string): boolean {
  return /api[ _-]key (?:not valid|not found|expired|provided)|(?:invalid|incorrect)[ _](?:x-)?api[ _-]key|api_key_invalid/.test(
    words,
  );
}

/** Whether a request was refused for what it is about; OpenRouter says "flagged" with a 403. */
export function isFiltered(words: string): boolean {
  return /content_filter|content management policy|_policy\b|policy_violation|\bflagged\b|requires moderation/.test(
    words,
  );
}

/**
 * Whether a request was refused because conversation and reply do not fit the context window. With a
 * 429, "too many tokens" are those of a minute.
 */
export function isTooLong(refusal: Refusal): boolean {
  const words = wordsOf(refusal);
  if (refusal.status === 413) return true;
  if (refusal.status === 429) return /request too large|context_length/.test(words);
  return (
    refusal.status < 500 &&
    /context_length_exceeded|exceed_context_size|context (?:length|window|size|limit)|prompt is too long|reduce the length|too many (?:input )?tokens|input token count|request too large/.test(
      words,
    )
  );
}

/** Whether it is the model that the server does not have. */
export function isUnknownModel(words: string): boolean {
  return /model_not_found|deploymentnotfound|model\b.{0,80}\b(?:not found|not exist|unknown)|(?:unknown|invalid) model/.test(
    words,
  );
}

/**
 * Whether the model wrote what its server could not read, which it may do better the next time.
 * https://console.groq.com/docs/tool-use, …/docs/structured-outputs
 */
export function isFailedGeneration(words: string): boolean {
  return /tool_use_failed|json_validate_failed/.test(words);
}
