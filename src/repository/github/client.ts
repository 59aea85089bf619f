import { Octokit } from "octokit";
import pLimit from "p-limit";
import type { z } from "zod";

import { NamedError } from "../../contracts/errors.ts";
import { PRODUCT_VERSION } from "../../contracts/product.ts";
import type { Logger } from "../../telemetry/logger.ts";
import type { TokenSource } from "./auth.ts";
import { withDeadline } from "./deadline.ts";
import { gitHubFault, graphqlFault } from "./faults.ts";

export interface ClientOptions {
  readonly auth: TokenSource;
  /** e.g. `https://api.github.com`, or `https://host/api/v3` of an enterprise server. */
  readonly apiUrl: string;
  readonly graphqlUrl?: string | undefined;
  /** The longest time one question may take, its retries and waits included. */
  readonly deadlineMs: number;
  readonly logger: Logger;
  /** What the waits between retries are multiples of; a second unless a test is in a hurry. */
  readonly retryBaseMs?: number | undefined;
}

/** A question to the REST API: an octokit route with its parameters. */
export interface Question {
  /** What is asked for, to start an error's message with. */
  readonly subject: string;
  readonly route: string;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** Longest Retry-After that is waited for; beyond it the run ends and says when to come back. */
const MAX_WAIT_SECONDS = 60;
const MAX_RETRIES = 3;
const REQUESTS_AT_ONCE = 10;
/** Answers that came but were cut off or not of the documented form are asked for again. */
const MAX_BROKEN_ANSWERS = 2;
/** Neither a refusal nor a rate limit gets better by asking again at once. */
const NEVER_RETRIED = [400, 401, 403, 404, 409, 410, 422, 429, 451];
const API_VERSION = "2026-03-10";

/** The only way in which this room talks to GitHub; it only reads, and counts every request. */
export class GitHubClient {
  readonly #octokit: Octokit;
  readonly #options: ClientOptions;
  readonly #limit = pLimit(REQUESTS_AT_ONCE);
  #requests = 0;

  constructor(options: ClientOptions) {
    this.#options = options;
    this.#octokit = this.#createOctokit();
  }

  /** Requests sent so far, retries included. */
  get requests(): number {
    return this.#requests;
  }

  get deadlineMs(): number {
    return this.#options.deadlineMs;
  }

  /** The answer to a question, checked against its form. Throws what `gitHubFault` names. */
  async get<T>(question: Question, schema: z.ZodType<T>): Promise<T> {
    return this.#ask(question, schema, question.parameters);
  }

  /** The `data` of a GraphQL query. Throws what `gitHubFault` names. */
  async query<T>(
    question: Pick<Question, "subject">,
    body: { readonly query: string; readonly variables: Readonly<Record<string, string>> },
    schema: z.ZodType<T>,
  ): Promise<T> {
    const route = `POST ${this.#options.graphqlUrl ?? defaultGraphqlUrl(this.#options.apiUrl)}`;
    return this.#ask({ subject: question.subject, route }, schema, body);
  }

  /** The body of an answer as it comes in; the caller ends it by aborting the signal. */
  async stream(question: Question, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
    try {
      const response = await this.#octokit.request(question.route, {
        ...question.parameters,
        request: { signal, parseSuccessResponseBody: false },
      });
      return response.data as ReadableStream<Uint8Array>;
    } catch (error) {
      throw gitHubFault(error, question.subject);
    }
  }

  async #ask<T>(
    { subject, route }: Pick<Question, "subject" | "route">,
    schema: z.ZodType<T>,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<T> {
    return withDeadline(this.#options.deadlineMs, subject, async (signal) => {
      for (let broken = 0; broken <= MAX_BROKEN_ANSWERS; broken += 1) {
        const answer = schema.safeParse(await this.#send(route, { subject, parameters, signal }));
        if (answer.success) return answer.data;
        this.#options.logger.debug(`${subject}: the answer was cut off or of an unknown form`);
      }
      throw new NamedError(
        "PlatformUnavailable",
        `${subject}: GitHub's answer was cut off or not of the documented form, also when asked again. Check the API URL and any proxy between.`,
      );
    });
  }

  async #send(
    route: string,
    call: {
      readonly subject: string;
      readonly parameters: Readonly<Record<string, unknown>>;
      readonly signal: AbortSignal;
    },
  ): Promise<unknown> {
    try {
      const { data } = await this.#octokit.request(route, {
        ...call.parameters,
        request: { signal: call.signal },
      });
      const fault = graphqlFault(data, call.subject);
      if (fault !== null) throw fault;
      return data;
    } catch (error) {
      throw gitHubFault(error, call.subject);
    }
  }

  #createOctokit(): Octokit {
    const { apiUrl, deadlineMs, logger, retryBaseMs = 1000 } = this.#options;
    const waitFor =
      (what: string) =>
      (seconds: number, _request: object, _octokit: object, retryCount: number): boolean => {
        const isShort = seconds <= MAX_WAIT_SECONDS && seconds * retryBaseMs < deadlineMs;
        logger.warning(`${what}; it says to wait ${seconds} seconds.`);
        return isShort && retryCount < MAX_RETRIES;
      };
    return new Octokit({
      baseUrl: apiUrl.replace(/\/+$/u, ""),
      userAgent: `amtp-generate-tests/${PRODUCT_VERSION}`,
      log: {
        debug: () => undefined,
        info: () => undefined,
        warn: (message: string) => logger.debug(message),
        error: (message: string) => logger.debug(message),
      },
      request: {
        fetch: (url: string, init: RequestInit) => this.#limit(() => this.#fetch(url, init)),
      },
      retry: {
        doNotRetry: NEVER_RETRIED,
        retries: MAX_RETRIES,
        retryAfterBaseValue: retryBaseMs,
      },
      throttle: {
        retryAfterBaseValue: retryBaseMs,
        onRateLimit: waitFor("GitHub's rate limit is used up"),
        onSecondaryRateLimit: waitFor("GitHub asks to slow down"),
      },
    });
  }

  async #fetch(url: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set("x-github-api-version", API_VERSION);
    const token = await this.#options.auth.token();
    if (token !== null) headers.set("authorization", `token ${token}`);
    this.#requests += 1;
    // A redirect to another host, as archives have, loses the token: fetch sees to that.
    return fetch(url, { ...init, headers, redirect: "follow" });
  }
}

/** Source: docs.github.com/enterprise-server/graphql, "Forming calls": `/api/v3` becomes `/api/graphql`. */
export function defaultGraphqlUrl(apiUrl: string): string {
  const base = apiUrl.replace(/\/+$/u, "");
  return base.endsWith("/api/v3") ? base.replace(/\/v3$/u, "/graphql") : `${base}/graphql`;
}
