import { fromWire, toWire } from "../contracts/errors-wire.ts";
import { type NamedError, toNamedError } from "../contracts/errors.ts";
import type { Hider } from "../telemetry/mask.ts";
import { createStreamLogger } from "../telemetry/stream-logger.ts";
import { failureLine } from "./print.ts";
import { describeRun } from "./result.ts";
import { createProgress } from "./run-pipeline.ts";

/** A thrown value as a failure that may be shown: by its name, without a key or token. */
export function failureOf(error: unknown, hider: Hider): NamedError {
  return fromWire(toWire(toNamedError(error), (text) => hider.in(text)));
}

/** Tells a person of a failure, on stderr. */
export function tellFailure(failure: NamedError): void {
  createStreamLogger(process.stderr).error(failureLine(failure));
}

/** What `--json` prints for a failure that comes before any run, in the form of its command. */
export async function failureJson(failure: NamedError, args: readonly string[]): Promise<object> {
  const isGenerate = !["open-pr", "mcp", "explain"].includes(args[0] ?? "");
  if (!isGenerate) return { status: "failed", error: toWire(failure) };
  const progress = createProgress();
  return describeRun({ source: "", plan: undefined, progress, totalMs: 0, failure });
}
