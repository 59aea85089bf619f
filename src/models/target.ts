import { BOUNDS } from "../bounds/bounds.ts";
import type { LearningTarget } from "./lessons.ts";
import type { ConversationRequest, Model } from "./model.ts";
import { learnedOf, withLearned } from "./profile/learned.ts";
import type { Profile } from "./profile/profile.ts";
import { sentTo } from "./profile/sent-to.ts";
import { createHttpFetch, type WireLimits } from "./wire/http-fetch.ts";

/** What an adapter is made of, whoever the provider is. */
export interface AdapterSettings {
  /** As `checkKeyUrl` gives it: one that a key may be sent to. */
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly model: string;
  /** Seconds that an agent waits for its model. */
  readonly deadlineSeconds: number;
  /** What the user says of the target, over what is known of it. */
  readonly overrides: Partial<Profile>;
  /** Tells a person what is sent otherwise than it was meant to be. */
  readonly notice: (message: string) => void;
}

/** A target that has taught nothing yet. */
export function createTarget(settings: AdapterSettings, profile: Profile): LearningTarget {
  const { baseUrl, apiKey, model, overrides, notice } = settings;
  return {
    host: new URL(baseUrl).host,
    apiKey,
    model,
    idleMs: idleMsFor(settings),
    profile: { ...profile, ...overrides },
    notice,
  };
}

/** What of a model remembers what its target has taught, and takes over what others know of it. */
export function memoryOf(target: LearningTarget): Pick<Model, "learned" | "sends" | "startFrom"> {
  return {
    sends: () => sentTo(target.profile),
    learned: () => learnedOf(target, target.profile),
    startFrom: (learned) => {
      target.profile = withLearned(target, target.profile, learned);
    },
  };
}

interface ClientOptions {
  readonly apiKey: string;
  readonly baseURL: string;
  readonly maxRetries: number;
  readonly timeout: number;
  readonly logLevel: "off";
  readonly fetch: typeof fetch;
}

/** Milliseconds; that of the clients ends before a server that answers after half an hour does. */
const NO_TIMEOUT = 2 ** 31 - 1;

/**
 * What the client of any provider is given for a conversation: nothing is read from the environment,
 * nothing retried.
 */
export function clientOptions(
  settings: AdapterSettings,
  { maxOutputTokens }: Pick<ConversationRequest, "maxOutputTokens">,
): ClientOptions {
  return {
    apiKey: settings.apiKey,
    baseURL: settings.baseUrl,
    maxRetries: 0,
    timeout: NO_TIMEOUT,
    logLevel: "off",
    fetch: createHttpFetch(limitsFor(settings, maxOutputTokens)),
  };
}

/** An answer that falls silent for half of the time that there is will not come to its end. */
function idleMsFor({ deadlineSeconds }: AdapterSettings): number {
  return Math.min(BOUNDS.modelIdleMs, deadlineSeconds * 500);
}

/** A long reply, token for token in an event of its own, is no attack. */
function limitsFor(settings: AdapterSettings, maxOutputTokens: number): WireLimits {
  const { bytes, bytesPerToken } = BOUNDS.modelAnswer;
  return {
    idleMs: idleMsFor(settings),
    maxBytes: Math.max(bytes, maxOutputTokens * bytesPerToken),
    maxRefusalBytes: BOUNDS.modelRefusal.bytes,
  };
}
