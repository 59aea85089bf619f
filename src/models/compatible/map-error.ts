import { APIConnectionError, APIError, APIUserAbortError } from "openai";
import { NamedError } from "../../contracts/errors.ts";

/**
 * What the client threw, by name. Retryability is decided here, where the status is known. The
 * provider's own text is left out: it may repeat a key or a prompt.
 */
export function mapError(error: unknown, target: string): unknown {
  if (error instanceof APIUserAbortError) return error;
  if (error instanceof APIError && error.status !== undefined) {
    return statusError(error, error.status, target);
  }
  if (error instanceof APIConnectionError || error instanceof SyntaxError) {
    return new NamedError(
      "ModelUnavailable",
      `${target} does not answer as an API; check base-url.`,
      {
        cause: error,
      },
    );
  }
  return error;
}

function statusError(error: APIError, status: number, target: string): NamedError {
  const details = { cause: error, ...retryAfter(error.headers) };
  const named = `${target} answered ${status}`;
  if (error.code === "insufficient_quota") {
    return new NamedError("BudgetExceeded", `${named}: the account's quota is spent.`, details);
  }
  if (status === 401 || status === 403) {
    return new NamedError("Unauthorized", `${named}: check the input api-key.`, details);
  }
  if (status === 408 || status === 409 || status >= 500) {
    return new NamedError("ModelUnavailable", `${named}; it may work later.`, details);
  }
  if (status === 429) {
    return new NamedError("RateLimited", `${named}: too many requests.`, details);
  }
  return new NamedError(
    "ModelRejectedRequest",
    `${named}: check the inputs model and base-url; the endpoint must offer Chat Completions with JSON schema output and tools.`,
    details,
  );
}

function retryAfter(headers: Headers | undefined): { retryAfterSeconds?: number } {
  const seconds = Number(headers?.get("retry-after"));
  return Number.isFinite(seconds) && seconds > 0 ? { retryAfterSeconds: seconds } : {};
}
