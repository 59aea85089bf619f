import { type ErrorCode, type FailureDetails, NamedError } from "../contracts/errors.ts";
import type { Operation } from "./operation.ts";
import { isRateLimit, retryAfterSeconds, secondsToWait } from "./rate-limit.ts";
import { noAnswer, type Refusal, refusalOf } from "./failed-request.ts";
import { OTHER_REFUSAL, REFUSALS } from "./refusals.ts";

interface RefusalDetails extends FailureDetails {
  readonly refusal: Refusal;
}

/** A request that GitHub refused or did not answer, by name, with what GitHub said. */
export class GitHubError extends NamedError {
  readonly refusal: Refusal;

  constructor(code: ErrorCode, message: string, details: RefusalDetails) {
    super(code, message, details);
    this.refusal = details.refusal;
  }
}

/** Any failure of a request by its name; one that has a name already is returned unchanged. */
export function nameFailure(error: unknown, operation: Operation): NamedError {
  if (error instanceof NamedError) return error;
  return nameRefusal(refusalOf(error), operation, error);
}

/** A refusal by its name in the table `REFUSALS`. */
export function nameRefusal(refusal: Refusal, operation: Operation, cause?: unknown): GitHubError {
  const rows = REFUSALS.filter(({ of }) => of === undefined || of.includes(operation.kind));
  const { code, says } = rows.find(({ when }) => when(refusal)) ?? OTHER_REFUSAL;
  const message = `${operation.subject}: ${says(refusal, operation)}`;
  const wait = isRateLimit(refusal) ? secondsToWait(refusal) : retryAfterSeconds(refusal.headers);
  const details = { refusal, cause, ...(wait === undefined ? {} : { retryAfterSeconds: wait }) };
  return new GitHubError(code, message, details);
}

/** No whole answer came, for a reason that is ours to say; the request may have been carried out. */
export function unanswered({ subject }: Operation, reason: string): GitHubError {
  return new GitHubError("PlatformUnavailable", `${subject}: ${reason}`, {
    refusal: noAnswer(reason),
  });
}

/** A refusal that GraphQL words in an answer of status 200, as if REST had given it. */
export function refusedBy(operation: Operation, message: string): GitHubError {
  return nameRefusal({ status: 422, message, headers: new Map() }, operation);
}
