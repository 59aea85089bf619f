import { RequestError } from "octokit";
import { z } from "zod";

import { NamedError } from "../../contracts/errors.ts";
import { isRateLimit, type Refused } from "./rate-limit.ts";

interface Refusal extends Refused {
  readonly status: number;
}

const NO_HEADERS: ReadonlyMap<string, string> = new Map();

/**
 * Any failure of a GitHub request as a named error. `subject` says what was asked for, e.g.
 * `repository octo/shop`, and starts the message.
 * Source: docs.github.com/rest, "Troubleshooting the REST API" and "Rate limits".
 */
export function gitHubFault(error: unknown, subject: string): NamedError {
  if (error instanceof NamedError) return error;
  if (!(error instanceof RequestError)) {
    // The throttling plugin throws a GraphQL answer that says RATE_LIMITED as a plain error.
    const answer: unknown = error instanceof Error && "data" in error ? error.data : null;
    return graphqlFault(answer, subject) ?? unreachable(error, subject);
  }
  const { response } = error;
  // Without a response nothing answered, whatever status the client made up.
  if (response === undefined) return unreachable(error, subject);
  const { status, message } = error;
  const headers = new Map(
    Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
  );
  return faultOfRefusal({ status, message, headers }, subject, error);
}

function faultOfRefusal(refusal: Refusal, subject: string, cause: unknown): NamedError {
  const { status } = refusal;
  if (isRateLimit(refusal)) return rateLimited(refusal, subject, cause);
  if (status === 401) {
    return new NamedError(
      "Unauthorized",
      `${subject}: GitHub does not accept the token (401). It may be expired, revoked or of another server: give a valid github-token, or a GitHub App id and its private key.`,
      { cause },
    );
  }
  if (status === 403 || status === 451) return forbidden(refusal, subject, cause);
  if (status === 404 || status === 410) {
    return new NamedError(
      "SourceNotFound",
      `${subject}: not found (${status}). Check the name; a private repository also needs a token that may read it (contents: read).`,
      { cause },
    );
  }
  if (status === 422) {
    return new NamedError(
      "RefNotFound",
      `${subject}: GitHub cannot find or process it (422). Check the name.`,
      { cause },
    );
  }
  if (status === 409 && /empty/iu.test(refusal.message)) {
    return new NamedError("SourceEmpty", `${subject}: the repository has no commit yet.`, {
      cause,
    });
  }
  return new NamedError(
    "PlatformUnavailable",
    `${subject}: GitHub answered ${status}, also after retries. Try again later; see githubstatus.com.`,
    { cause },
  );
}

function rateLimited({ headers }: Refused, subject: string, cause: unknown): NamedError {
  const wait = waitSeconds(headers);
  const when = wait === null ? "Try again in a few minutes" : `Try again in ${wait} seconds`;
  return new NamedError(
    "RateLimited",
    `${subject}: GitHub's rate limit for this token is used up. ${when}, or use a GitHub App, whose limit is higher.`,
    wait === null ? { cause } : { cause, retryAfterSeconds: wait },
  );
}

function waitSeconds(headers: Refused["headers"]): number | null {
  const asked = Number(headers.get("retry-after"));
  if (Number.isFinite(asked) && asked >= 0) return Math.ceil(asked);
  const reset = Number(headers.get("x-ratelimit-reset"));
  if (!Number.isFinite(reset) || reset <= 0) return null;
  return Math.max(0, Math.ceil(reset - Date.now() / 1000));
}

function forbidden(
  { status, message, headers }: Refused,
  subject: string,
  cause: unknown,
): NamedError {
  if (/suspended/iu.test(message)) {
    return new NamedError(
      "PermissionMissing",
      `${subject}: the installation of the GitHub App is suspended. An owner can resume it under Settings > GitHub Apps.`,
      { cause },
    );
  }
  const accepted = headers.get("x-accepted-github-permissions")?.replaceAll(/[^\w=,; -]/gu, "");
  const needed = accepted === undefined || accepted === "" ? "contents=read" : accepted;
  return new NamedError(
    "PermissionMissing",
    `${subject}: the token may not read this (${status}). It needs: ${needed.slice(0, 200)}.`,
    { cause },
  );
}

function unreachable(cause: unknown, subject: string): NamedError {
  return new NamedError(
    "PlatformUnavailable",
    `${subject}: GitHub could not be reached or broke off in the middle. Check the network and the API URL, then try again.`,
    { cause },
  );
}

const graphqlErrors = z.object({
  errors: z.array(z.object({ type: z.string().optional() })).min(1),
});

/**
 * What the errors in a GraphQL answer mean, which come with status 200; null when there is none
 * that is known. Source: docs.github.com/graphql, "Rate limits and query limits".
 */
export function graphqlFault(answer: unknown, subject: string): NamedError | null {
  const parsed = graphqlErrors.safeParse(answer);
  if (!parsed.success) return null;
  const types = new Set(parsed.data.errors.map((error) => error.type));
  if (types.has("RATE_LIMITED")) {
    return rateLimited({ status: 200, message: "", headers: NO_HEADERS }, subject, answer);
  }
  if (types.has("FORBIDDEN")) {
    return forbidden({ status: 403, message: "", headers: NO_HEADERS }, subject, answer);
  }
  if (types.has("NOT_FOUND")) {
    return new NamedError("SourceNotFound", `${subject}: GitHub's GraphQL API does not find it.`);
  }
  return null;
}
