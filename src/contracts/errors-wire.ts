import * as z from "zod";
import { type Blame, ERRORS, type ErrorCode, NamedError } from "./errors.ts";

/** A chain of causes is told this far; nobody needs more, and none is endless. */
const MAX_CAUSES = 4;

const BLAMES = [
  "user",
  "model",
  "upstream",
  "platform",
  "internal",
] as const satisfies readonly Blame[];

/** A failure as JSON: how it leaves a process, an MCP server or the command. */
export const WireError = z.object({
  code: z.string(),
  message: z.string(),
  retryable: z.boolean(),
  blame: z.enum(BLAMES),
  /** Seconds the other side asked us to wait. */
  retry_after_seconds: z.number().nonnegative().optional(),
  get cause() {
    return WireError.optional();
  },
});
export type WireError = Readonly<z.output<typeof WireError>>;

/**
 * A failure as it crosses the border of a process. Causes are told as far as that is safe: what we
 * worded ourselves, and the code of a system call; the text of anything else may hold a payload.
 * `hide` takes known secrets out of every message.
 */
export function toWire(
  error: NamedError,
  hide: (text: string) => string = (text) => text,
): WireError {
  return wireOf(error, hide, MAX_CAUSES);
}

function wireOf(error: NamedError, hide: (text: string) => string, causesLeft: number): WireError {
  const { code, message, retryable, blame, retryAfterSeconds } = error;
  const cause = causesLeft > 0 ? tellableCause(error.cause) : undefined;
  return {
    code,
    message: hide(message),
    retryable,
    blame,
    ...(retryAfterSeconds === undefined ? {} : { retry_after_seconds: retryAfterSeconds }),
    ...(cause === undefined ? {} : { cause: wireOf(cause, hide, causesLeft - 1) }),
  };
}

function tellableCause(cause: unknown): NamedError | undefined {
  if (cause instanceof NamedError) return cause;
  const systemCode = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  // Node's own names, such as ECONNRESET or ERR_INVALID_URL; other libraries put texts there.
  return /^[A-Z][A-Z0-9_]{1,60}$/.test(systemCode)
    ? new NamedError("Internal", systemCode)
    : undefined;
}

/**
 * The failure that came over a border, with everything that `toWire` told of it. A code that is not
 * in our list becomes `Internal` and stays readable in the message, as does a value of another form.
 */
export function fromWire(value: unknown): NamedError {
  const wire = WireError.safeParse(value);
  if (wire.success) return namedErrorOf(wire.data);
  return new NamedError("Internal", "A failure was told in a form that cannot be read.");
}

function namedErrorOf({ code, message, ...rest }: WireError): NamedError {
  const { retry_after_seconds: retryAfterSeconds, cause } = rest;
  const details = {
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    ...(cause === undefined ? {} : { cause: namedErrorOf(cause) }),
  };
  return isErrorCode(code)
    ? new NamedError(code, message, details)
    : new NamedError("Internal", `${code}: ${message}`, details);
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERRORS, code);
}
