import { BOUNDS } from "../../bounds/bounds.ts";
import { NamedError } from "../../contracts/errors.ts";
import { failureIn, HttpRefusal, type WireFailure, type WireProblem } from "./failures.ts";
import {
  isBadKey,
  isFailedGeneration,
  isFiltered,
  isSpent,
  isTooLong,
  isUnknownModel,
} from "./kinds.ts";
import { quoteOf, readRefusal, type Refusal, wordsOf } from "./read-refusal.ts";
import { retryAfter } from "./retry-after.ts";

export interface Target {
  /** Host, for messages. */
  readonly host: string;
  /** Never repeated in a message. */
  readonly apiKey: string;
  /** Most milliseconds between two pieces of an answer. */
  readonly idleMs: number;
}

/**
 * What a call ended with, by name, with what to do about it and what the server says. Whether it
 * may be tried again is decided here, where the status is known.
 */
export function mapError(error: unknown, target: Target): unknown {
  if (error instanceof NamedError) return error;
  const failure = failureIn(error);
  if (failure instanceof HttpRefusal) return refusalError(failure, target);
  if (failure !== undefined) return wireError(failure, target);
  const isConnection = error instanceof Error && /connection|fetch/i.test(error.message);
  if (!isConnection) return error;
  return new NamedError(
    "ModelUnavailable",
    `${target.host} cannot be reached; check base-url, and that the server runs.`,
    { cause: systemCause(error) },
  );
}

/** The innermost cause: Node's, whose code says what happened. */
function systemCause(error: Error): Error {
  return error.cause instanceof Error ? systemCause(error.cause) : error;
}

/** Failures that meet every request alike, whenever it is sent. */
const LASTING: ReadonlySet<WireProblem> = new Set(["redirect", "foreign"]);

function wireError(cause: WireFailure, { host, idleMs }: Target): NamedError {
  const { problem, mostBytes = BOUNDS.modelAnswer.bytes } = cause;
  const megabytes = Math.round(mostBytes / 2 ** 20);
  const ofLine = Math.round(BOUNDS.modelAnswer.lineCharacters / 2 ** 20);
  const texts: Readonly<Record<WireProblem, string>> = {
    redirect: `${host} sends us to another address, where the key does not go; give the address itself as base-url.`,
    silence: `${host} fell silent for ${idleMs / 1000} s in the middle of an answer; look at its load and its log, or choose a faster model.`,
    too_much: `${host} answers with more than ${megabytes} MB, or more than ${ofLine} MB in one line; no reply is that large. Check base-url, or choose another model.`,
    cut: `${host} ended the connection in the middle of an answer; start the same run again, and look at its log or at a proxy in between when it happens again.`,
    empty: `${host} ended its answer before it said anything; its log may say why. Check base-url and provider, and that its context window holds what it is sent (context-window).`,
    foreign: `${host} does not answer as an API; check base-url and provider.`,
    form: `${host} answers with something that is not of its API; start the same run again, and check provider when it happens again.`,
  };
  const code = problem === "too_much" ? "MalformedLlmOutput" : "ModelUnavailable";
  return new NamedError(code, texts[problem], {
    cause,
    ...(LASTING.has(problem) ? { retryable: false } : {}),
  });
}

function refusalError(failure: HttpRefusal, target: Target): NamedError {
  const refusal = readRefusal(failure);
  const request = failure.headers.get("x-request-id") ?? failure.headers.get("request-id");
  const asked = request === null || !/^[\w-]{1,80}$/.test(request) ? "" : ` (request ${request})`;
  const named = `${target.host} answered ${refusal.status}${asked}`;
  const details = { cause: failure, ...retryAfter(failure) };
  const quote = quoteOf(refusal, target.apiKey);
  const { code, advice, isQuoted = true } = kindOf(refusal, target.host);
  return new NamedError(code, `${named}: ${advice}${isQuoted ? ` ${quote}` : ""}`, details);
}

interface Kind {
  readonly code: NamedError["code"];
  readonly advice: string;
  /** False where servers repeat a part of the key. */
  readonly isQuoted?: boolean;
}

function kindOf(refusal: Refusal, host: string): Kind {
  const { status } = refusal;
  const words = wordsOf(refusal);
  if (isFiltered(words)) {
    return {
      code: "ModelRefusal",
      advice: "its filter does not take what it was sent; choose another model or provider.",
    };
  }
  if (isSpent(status, words))
    return {
      code: "BudgetExceeded",
      advice:
        "the account is used up; add credit or raise its limit with the provider, or give another api-key.",
    };
  if (isFailedGeneration(words)) {
    return {
      code: "ModelUnavailable",
      advice: "the model wrote a call or a reply that its server could not read.",
    };
  }
  if (status === 401 || status === 403 || isBadKey(words)) {
    return {
      code: "Unauthorized",
      advice: "check the input api-key, and that it may use this model.",
      isQuoted: false,
    };
  }
  if (isTooLong(refusal)) {
    return {
      code: "BudgetExceeded",
      advice:
        "what the model is sent is larger than its context window, or than the account may send at once; choose a smaller depth, a working-directory or a model with a larger one, and say with context-window how much it takes.",
    };
  }
  if (status === 404 || isUnknownModel(words)) {
    return { code: "ModelRejectedRequest", advice: UNKNOWN_ADVICE + azureAdvice(host) };
  }
  if (status === 429)
    return {
      code: "RateLimited",
      advice:
        "too many requests in a short time; start the same run again later, or ask the provider for a higher limit.",
    };
  if (status === 408 || status === 409 || status >= 500) {
    return {
      code: "ModelUnavailable",
      advice: "it may work later; start the same run again, which keeps what is finished.",
    };
  }
  return {
    code: "ModelRejectedRequest",
    advice:
      "it does not take this request; amtp doctor with the same inputs tells what it takes, and structured-output and max-reply-tokens change what it is sent.",
  };
}

const UNKNOWN_ADVICE = "check the inputs model and base-url.";

/** There a model has the name that somebody gave its deployment. */
function azureAdvice(host: string): string {
  if (!host.endsWith(".azure.com")) return "";
  return " On Azure base-url ends with /openai/v1, and model is the name of the deployment.";
}
