import type { Octokit } from "octokit";
import pLimit from "p-limit";
import type { z } from "zod";

import { NamedError } from "../../contracts/errors.ts";
import type { TokenSource } from "./auth.ts";
import { withDeadline } from "./deadline.ts";
import { gitHubFault, graphqlFault } from "./faults.ts";
import { createOctokit, type OctokitOptions } from "./octokit.ts";

export interface ClientOptions extends OctokitOptions {
  readonly auth: TokenSource;
  /** Only where it cannot be told from `apiUrl`. */
  readonly graphqlUrl?: string | undefined;
}

/** A question to the REST API: an octokit route with its parameters. */
export interface Question {
  /** What is asked for, to start an error's message with. */
  readonly subject: string;
  readonly route: string;
  readonly parameters: Readonly<Record<string, string | number>>;
}

const REQUESTS_AT_ONCE = 10;
/** Answers that came but were cut off or not of the documented form are asked for again. */
const MAX_BROKEN_ANSWERS = 2;
const API_VERSION = "2026-03-10";

/** The only way in which this room talks to GitHub; it only reads, and counts every request. */
export class GitHubClient {
  readonly #octokit: Octokit;
  readonly #options: ClientOptions;
  readonly #limit = pLimit(REQUESTS_AT_ONCE);
  #requests = 0;

  constructor(options: ClientOptions) {
    this.#options = options;
    this.#octokit = createOctokit(options, (input, init) =>
      this.#limit(() => this.#fetch(input, init)),
    );
  }

  /** Requests sent so far, retries included. */
  get requests(): number {
    return this.#requests + this.#options.auth.requests();
  }

  get deadlineMs(): number {
    return this.#options.deadlineMs;
  }

  /** GraphQL is answered to nobody without a token; the REST API is, for public repositories. */
  async canQuery(): Promise<boolean> {
    return (await this.#options.auth.token()) !== null;
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

  async #fetch(input: Parameters<typeof fetch>[0], init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set("x-github-api-version", API_VERSION);
    const token = await this.#options.auth.token();
    if (token !== null) headers.set("authorization", `token ${token}`);
    this.#requests += 1;
    // A redirect to another host, as archives have, loses the token: fetch sees to that.
    return fetch(input, { ...init, headers, redirect: "follow" });
  }
}

/** Source: docs.github.com/enterprise-server/graphql, "Forming calls": `/api/v3` becomes `/api/graphql`. */
export function defaultGraphqlUrl(apiUrl: string): string {
  const base = apiUrl.replace(/\/+$/u, "");
  return base.endsWith("/api/v3") ? base.replace(/\/v3$/u, "/graphql") : `${base}/graphql`;
}
