import type { Octokit } from "octokit";
import pLimit from "p-limit";
import type { z } from "zod";

import { checkKeyUrl } from "../contracts/key-url.ts";
import { boundedFetch } from "./bounded-fetch.ts";
import { withDeadline } from "./deadline.ts";
import { nameRefusal, nameFailure, unanswered } from "./github-error.ts";
import type { Log } from "./log.ts";
import { createOctokit, DEADLINE_MS, type OctokitOptions } from "./octokit.ts";
import type { Operation } from "./operation.ts";
import { refusalInAnswer } from "./failed-request.ts";
import type { TokenSource } from "./token-source.ts";

export interface ClientOptions extends OctokitOptions {
  readonly auth: TokenSource;
  /** Only where it cannot be told from `apiUrl`. */
  readonly graphqlUrl?: string | undefined;
}

/** What is asked of the REST API: an octokit route with its parameters. */
export interface Question {
  readonly operation: Operation;
  /** e.g. `GET /repos/{owner}/{repo}` */
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** What the client does when an answer is lost or broken. */
interface Manner {
  /** Answers that were cut off or not of the documented form, after which it is given up. */
  readonly brokenAnswers: number;
  /** How often the retry plugin may send it again; its default when absent. */
  readonly retries?: number;
}

const READ: Manner = { brokenAnswers: 3 };
const WRITE: Manner = { brokenAnswers: 1, retries: 0 };

interface RequestOptions {
  readonly signal: AbortSignal;
  readonly retries?: number;
  readonly parseSuccessResponseBody?: false;
}

const REQUESTS_AT_ONCE = 10;

/**
 * The only way in which this product talks to GitHub's API. Every answer is checked against its
 * form, every request is counted, and every failure is a `NamedError`: a `GitHubError` where GitHub
 * refused or did not answer.
 */
export class GitHubClient {
  /** The longest time one question may take, in milliseconds. */
  readonly deadlineMs: number;
  readonly #octokit: Octokit;
  readonly #auth: TokenSource;
  readonly #graphqlUrl: string;
  readonly #logger: Log;
  readonly #limit = pLimit(REQUESTS_AT_ONCE);
  readonly #streaming = new WeakSet<object>();
  #requests = 0;

  /** Throws `InvalidInput` for an address that a token must not be sent to. */
  constructor(options: ClientOptions) {
    this.deadlineMs = options.deadlineMs ?? DEADLINE_MS;
    this.#octokit = createOctokit(options, (input, init) =>
      this.#limit(() => {
        this.#requests += 1;
        // A stream is read, and bounded, by whoever asked for it.
        const signal = init?.signal ?? undefined;
        const isStream = signal !== undefined && this.#streaming.has(signal);
        return isStream ? fetch(input, init) : boundedFetch(input, init);
      }),
    );
    this.#auth = options.auth;
    const graphqlUrl = options.graphqlUrl ?? defaultGraphqlUrl(options.apiUrl);
    this.#graphqlUrl = checkKeyUrl(graphqlUrl, "GITHUB_GRAPHQL_URL");
    this.#logger = options.logger;
  }

  /** Requests sent so far, retries included. */
  get requests(): number {
    return this.#requests + this.#auth.requests();
  }

  /** GraphQL is answered to nobody without a token; the REST API is, for public repositories. */
  async canQuery(): Promise<boolean> {
    return (await this.#auth.token()) !== null;
  }

  /** The answer to a question that changes nothing. Throws what `REFUSALS` names. */
  async get<T>(question: Question, schema: z.ZodType<T>): Promise<T> {
    return this.#ask(question, schema, READ);
  }

  /** The answer to a GraphQL query. Throws what `REFUSALS` names. */
  async query<T>(
    operation: Operation,
    body: { readonly query: string; readonly variables: Readonly<Record<string, string>> },
    schema: z.ZodType<T>,
  ): Promise<T> {
    const question = { operation, route: `POST ${this.#graphqlUrl}`, parameters: body };
    return this.#ask(question, schema, READ);
  }

  /**
   * The answer to a request that changes something. It is never sent again when its answer is lost,
   * as it may have been carried out: the `GitHubError` has an uncertain refusal then. Throws what
   * `REFUSALS` names.
   */
  async write<T>(question: Question, schema: z.ZodType<T>): Promise<T> {
    return this.#ask(question, schema, WRITE);
  }

  /**
   * The answer to a GraphQL mutation, which like a write is never sent again. Throws what `REFUSALS`
   * names.
   */
  async mutate<T>(
    operation: Operation,
    body: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> },
    schema: z.ZodType<T>,
  ): Promise<T> {
    const question = { operation, route: `POST ${this.#graphqlUrl}`, parameters: body };
    return this.#ask(question, schema, WRITE);
  }

  /** The body of an answer as it comes in; the caller ends it by aborting the signal. */
  async stream(question: Question, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
    this.#streaming.add(signal);
    const body = await this.#send(question, { signal, parseSuccessResponseBody: false });
    return body as ReadableStream<Uint8Array>;
  }

  async #ask<T>(
    question: Question,
    schema: z.ZodType<T>,
    { brokenAnswers, ...options }: Manner,
  ): Promise<T> {
    const { operation } = question;
    return withDeadline(this.deadlineMs, operation, async (signal) => {
      for (let asked = 0; asked < brokenAnswers; asked += 1) {
        const answer = schema.safeParse(await this.#send(question, { ...options, signal }));
        if (answer.success) return answer.data;
        this.#logger.debug(`${operation.subject}: the answer was cut off or of an unknown form`);
      }
      throw unanswered(
        operation,
        "GitHub's answer was cut off or not of the documented form. Check the API URL and any proxy between, then try again.",
      );
    });
  }

  async #send(question: Question, request: RequestOptions): Promise<unknown> {
    const { operation, route, parameters } = question;
    try {
      const token = await this.#auth.token();
      const answer = await this.#octokit.request(route, {
        ...parameters,
        // A redirect to another host, as archives have, loses the token: fetch sees to that.
        headers: token === null ? {} : { authorization: `token ${token}` },
        request,
      });
      const refusal = refusalInAnswer(answer);
      if (refusal !== null) throw nameRefusal(refusal, operation);
      return answer.data;
    } catch (error) {
      throw nameFailure(error, operation);
    }
  }
}

/** Source: docs.github.com/enterprise-server/graphql, "Forming calls": `/api/v3` becomes `/api/graphql`. */
function defaultGraphqlUrl(apiUrl: string): string {
  const base = apiUrl.replace(/(?<!\/)\/+$/u, "");
  return base.endsWith("/api/v3") ? base.replace(/\/v3$/u, "/graphql") : `${base}/graphql`;
}
