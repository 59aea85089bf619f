import { ApiError } from "../http/errors.ts";
import type { Caller } from "./caller.ts";

export type RateResource = "core" | "graphql";

interface Window {
  used: number;
  /** Milliseconds since 1970. */
  resetAt: number;
}

export interface RateState {
  readonly resource: RateResource;
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  /** Seconds since 1970. */
  readonly reset: number;
}

const HOUR = 3_600_000;
const LIMITS = { anonymous: 60, actions: 1000, user: 5000, installation: 5000, app: 5000 } as const;

/** Counts requests per caller and hour. Source: docs.github.com, "Rate limits for the REST API". */
export class RateLimiter {
  readonly #windows = new Map<string, Window>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Counts one request; throws 403 when none is left. */
  spend(caller: Caller, resource: RateResource): RateState {
    const state = this.state(caller, resource);
    const window = this.#window(caller, resource);
    if (state.remaining === 0) {
      throw new ApiError(403, `API rate limit exceeded for ${describe(caller)}.`, {
        headers: rateHeaders(state),
      });
    }
    window.used += 1;
    return this.state(caller, resource);
  }

  /** An answer that did not count after all, such as 304. */
  refund(caller: Caller, resource: RateResource): RateState {
    this.#window(caller, resource).used -= 1;
    return this.state(caller, resource);
  }

  state(caller: Caller, resource: RateResource): RateState {
    const { used, resetAt } = this.#window(caller, resource);
    const limit = limitOf(caller);
    const remaining = Math.max(0, limit - used);
    return { resource, limit, used, remaining, reset: Math.ceil(resetAt / 1000) };
  }

  #window(caller: Caller, resource: RateResource): Window {
    const key = `${caller.kind === "token" ? caller.token : caller.kind} ${resource}`;
    const known = this.#windows.get(key);
    if (known !== undefined && known.resetAt > this.#now()) return known;
    const fresh = { used: 0, resetAt: this.#now() + HOUR };
    this.#windows.set(key, fresh);
    return fresh;
  }
}

/** The five headers that every counted answer has. */
export function rateHeaders(state: RateState): Record<string, string> {
  return {
    "x-ratelimit-limit": String(state.limit),
    "x-ratelimit-remaining": String(state.remaining),
    "x-ratelimit-reset": String(state.reset),
    "x-ratelimit-used": String(state.used),
    "x-ratelimit-resource": state.resource,
  };
}

function limitOf(caller: Caller): number {
  if (caller.kind !== "token") return LIMITS[caller.kind];
  return caller.grant.rateLimit ?? LIMITS[caller.grant.kind ?? "user"];
}

function describe(caller: Caller): string {
  if (caller.kind === "anonymous") return "127.0.0.1";
  if (caller.kind === "app") return `app ID ${caller.appId}`;
  const { installationId, login } = caller.grant;
  return installationId === undefined ? `user ${login}` : `installation ID ${installationId}`;
}
