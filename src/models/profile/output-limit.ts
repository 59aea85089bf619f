import { wordsOf } from "../wire/read-refusal.ts";
import type { Profile } from "./profile.ts";
import type { Refused } from "./refused.ts";

/** A reply with less room than this is not worth asking for: the conversation is too long. */
export const LEAST_REPLY = 256;
/** The tokens of a window that servers keep for themselves. */
const SLACK = 16;

/**
 * The profile after a refusal that names the limit of a reply: under its other name, with the most
 * that the server says it takes, or without it. False when the conversation alone fills the
 * window.
 */
export function outputLimitAfter({ refusal, profile, outputTokens }: Refused): Profile | false {
  const words = wordsOf(refusal);
  const { name } = profile.outputLimit;
  if (name === null) return false;
  const limited = (limit: Partial<Profile["outputLimit"]>): Profile => ({
    ...profile,
    outputLimit: { ...profile.outputLimit, ...limit },
  });
  if (/unsupported|not supported|unknown|unrecognized|extra|not permitted/.test(words)) {
    const other = name === "max_tokens" ? "max_completion_tokens" : "max_tokens";
    return limited({ name: words.includes(other) ? other : null });
  }
  const most = mostIn(words, outputTokens);
  if (most === undefined) {
    return isAboutWindow(words) ? false : limited({ most: Math.floor(outputTokens / 2) });
  }
  return most >= LEAST_REPLY && most < outputTokens ? limited({ most }) : false;
}

/** Ways of servers to say how many tokens a reply may have at most. */
const MOST: readonly RegExp[] = [
  /at most (\d+) (?:completion|output)? ?tokens/,
  /> (\d+), which is the maximum/,
  /less than or equal to `?(\d+)/,
  /(?:maximum|max(?:imum)? allowed|limit)(?: \w+){0,4}?(?: is|:|=| of) `?(\d+)/,
  /(?:range|between) .{0,20}?(?:\[|\()?\d+, ?(\d+)[\])]/,
];

/** Ways to say how large the window is, and how much of it the conversation takes. */
const WINDOW_AND_INPUT: readonly RegExp[] = [
  /maximum context length is (?<window>\d+) tokens and your request has (?<input>\d+)/,
  /maximum context length is (?<window>\d+) tokens.{0,80}?\((?<input>\d+) (?:in|of) (?:the|your) (?:messages|prompt|text)/,
  /context limit: (?<input>\d+) \+ \d+ > (?<window>\d+)/,
];

function isAboutWindow(words: string): boolean {
  return /context (?:length|limit|window|size)/.test(words);
}

function mostIn(words: string, outputTokens: number): number | undefined {
  for (const pattern of WINDOW_AND_INPUT) {
    const { window, input } = pattern.exec(words)?.groups ?? {};
    if (window !== undefined) return Number(window) - Number(input) - SLACK;
  }
  if (isAboutWindow(words)) return undefined;
  const found = MOST.flatMap((pattern) => pattern.exec(words)?.[1] ?? []).map(Number);
  return found.find((most) => most < outputTokens);
}
