import { toWire } from "../contracts/errors-wire.ts";
import { type NamedError, toNamedError } from "../contracts/errors.ts";
import type { ProcessResult } from "../contracts/process-result.ts";
import { createActionsLogger } from "./actions-logger.ts";
import type { Logger } from "./logger.ts";
import { createHider } from "./mask.ts";
import { createStreamLogger } from "./stream-logger.ts";

/** What an entry is given to speak to the world with. */
export interface EntryContext {
  readonly logger: Logger;
  readonly setOutput: (name: string, value: string) => void;
}

/**
 * Runs the body of an entry: under GitHub's runner it speaks the runner's protocol, elsewhere it
 * logs to stderr and prints one `ProcessResult` as JSON. A failure is told once, by its name, and
 * sets the exit code.
 */
export async function runEntry(
  underActions: boolean,
  body: (context: EntryContext) => Promise<void>,
): Promise<void> {
  const entry = underActions ? await actionsEntry() : processEntry();
  try {
    await body(entry.context);
    entry.succeed();
  } catch (error) {
    const failure = toNamedError(error);
    entry.fail(failure);
    process.exitCode = failure.exitCode;
  }
}

interface Entry {
  readonly context: EntryContext;
  succeed(): void;
  fail(failure: NamedError): void;
}

async function actionsEntry(): Promise<Entry> {
  const { debug, info, warning, error, setSecret, setOutput } = await import("@actions/core");
  const logger = createActionsLogger({ debug, info, warning, error, setSecret });
  return {
    context: { logger, setOutput: (name, value) => setOutput(name, value) },
    succeed: () => undefined,
    fail: (failure) => {
      logger.error(`${failure.code}: ${failure.message}`);
      logger.debug(failure.stack ?? "");
    },
  };
}

function processEntry(): Entry {
  const outputs: Record<string, string> = {};
  const hider = createHider();
  return {
    context: {
      logger: createStreamLogger(process.stderr, hider),
      setOutput: (name, value) => {
        outputs[name] = value;
      },
    },
    succeed: () => print({ ok: true, outputs }),
    fail: (failure) =>
      print({ ok: false, error: toWire(failure, (text) => hider.in(text)), outputs }),
  };
}

function print(result: ProcessResult): void {
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
