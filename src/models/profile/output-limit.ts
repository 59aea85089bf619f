import { wordsOf } from "../wire/read-refusal.ts";
import type { Profile } from "./profile.ts";
import type { Refused } from "./refused.ts";

/** A reply with less room than this is not worth asking for: the conversation is too long. */
export const LEAST_REPLY = 256;
/** The tokens of a window that servers keep for themselves. */
const SLACK = 16;

/**
 * The profile after a refusal that names the limit of a reply: under its other name, with the most
 * that the server says it takes, within the window that it says it has, or without it. False when
 * the conversation alone fills the window.
 */
export function outputLimitAfter(refused: Refused): Profile | false {
  const { refusal, profile, outputTokens } = refused;
  const words = wordsOf(refusal);
  const { name } = profile.outputLimit;
  const limited = (limit: Partial<Profile["outputLimit"]>): Profile => ({
    ...profile,
    outputLimit: { ...profile.outputLimit, ...limit },
  });
  if (name === null) return false;
  if (/unsupported|not supported|unknown|unrecognized|extra|not permitted/.test(words)) {
    const other = name === "max_tokens" ? "max_completion_tokens" : "max_tokens";
    return limited({ name: words.includes(other) ? other : null });
  }
  if (isAboutWindow(words)) return withinWindow(words, refused) || withHalf(words, refused);
  const most = mostIn(words, outputTokens) ?? Math.floor(outputTokens / 2);
  return most >= LEAST_REPLY && limited({ most });
}

/** Ways of servers to say how many tokens a reply may have at most. */
const MOST: readonly RegExp[] = [
  /at most (\d+) (?:completion|output)? ?tokens/,
  /> (\d+), which is the maximum/,
  /less than or equal to `?(\d+)/,
  /(?:maximum|max(?:imum)? allowed|limit)(?: \w+){0,4}?(?: is|:|=| of) `?(\d+)/,
  /(?:range|between) .{0,20}?(?:\[|\()?\d+, ?(\d+)[\])]/,
];

/**
 * Ways to say how large the window is, and how much of it the conversation takes, or the conversation
 * with its reply: vLLM, older and from 0.11 on, OpenAI and OpenRouter, Anthropic, Groq.
 */
const WINDOW_AND_INPUT: readonly RegExp[] = [
  /maximum context length is (?<window>\d+) tokens.{0,40}?you requested \d+ output tokens and your prompt contains (?:at least )?(?<input>\d+)/,
  /maximum context length is (?<window>\d+) tokens and your request has (?<input>\d+)/,
  /maximum context length is (?<window>\d+) tokens.{0,80}?\((?<input>\d+) (?:in|of) (?:(?:the|your) )?(?:messages|prompt|text)/,
  /context limit: (?<input>\d+) \+ \d+ > (?<window>\d+)/,
  /current length is (?<total>\d+) while limit is (?<window>\d+)/,
];

function isAboutWindow(words: string): boolean {
  return /context[ _](?:length|limit|window|size)|reduce the length/.test(words);
}

/**
 * The window as we count: what the server counts more than we do has to be kept free, so that the
 * next turn, which is longer, fits as well.
 */
function withinWindow(words: string, { profile, inputTokens, outputTokens }: Refused) {
  for (const pattern of WINDOW_AND_INPUT) {
    const { window, input, total } = pattern.exec(words)?.groups ?? {};
    const taken = Number(input ?? Number(total) - outputTokens);
    if (window === undefined || Number(window) - taken < LEAST_REPLY) continue;
    const more = Math.max(0, taken - inputTokens);
    const contextWindow = Math.min(Number(window) - more - SLACK, afterLast(profile));
    return contextWindow < inputTokens + outputTokens && { ...profile, contextWindow };
  }
  return false;
}

/** Some say of the conversation only how long it is at least: what was learned so was not enough. */
function afterLast({ contextWindow }: Profile): number {
  return contextWindow === null ? Number.POSITIVE_INFINITY : Math.floor(contextWindow * 0.9);
}

/**
 * Half of a reply, once, where a server names its window in words that we do not know, and the
 * conversation is shorter than that.
 */
function withHalf(words: string, { profile, inputTokens, outputTokens }: Refused): Profile | false {
  const named = /(?:context|limit|maximum|window)\D{0,60}?(?<window>\d{4,})/.exec(words)?.groups;
  const window = Number(named?.["window"] ?? 0);
  const most = Math.floor(outputTokens / 2);
  const isWorthIt = window - inputTokens >= LEAST_REPLY && most >= LEAST_REPLY;
  if (!isWorthIt || profile.outputLimit.most !== null) return false;
  return { ...profile, outputLimit: { ...profile.outputLimit, most } };
}

function mostIn(words: string, outputTokens: number): number | undefined {
  const found = MOST.flatMap((pattern) => pattern.exec(words)?.[1] ?? []).map(Number);
  return found.find((most) => most < outputTokens);
}
