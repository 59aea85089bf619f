import { realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { BOUNDS } from "../bounds/bounds.ts";
import { NamedError } from "../contracts/errors.ts";
import { PRODUCT_NAME, PRODUCT_VERSION } from "../contracts/product.ts";
import { createSilentLogger, createStreamLogger } from "../telemetry/stream-logger.ts";
import { isSet, parseCommand } from "./arguments.ts";
import { hiderFor } from "./credentials.ts";
import { failureJson, failureOf, tellFailure } from "./failure.ts";
import { helpText } from "./help.ts";
import { runCommand } from "./run-command.ts";
import type { Surroundings } from "./surroundings.ts";

/** The local command. */
export async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const hider = hiderFor(process.env);
  const signal = stopSignal();
  const stopped = stopAfterInterrupt(signal);
  try {
    process.exitCode = await Promise.race([execute(args, { hider, signal }), stopped]);
  } catch (error) {
    const failure = failureOf(error, hider);
    process.exitCode = failure.exitCode;
    if (args.includes("--json")) {
      process.stdout.write(`${JSON.stringify(await failureJson(failure, args))}\n`);
    }
    tellFailure(failure);
    // What goes on after an interrupt is not waited for: requests, and the files they are for.
    if (failure.code === "Interrupted") process.exit();
  }
}

async function execute(
  args: readonly string[],
  { hider, signal }: Pick<Surroundings, "hider" | "signal">,
): Promise<number> {
  const command = parseCommand(args);
  if (command.name === "help" || command.name === "version") {
    process.stdout.write(command.name === "help" ? helpText() : `${PRODUCT_VERSION}\n`);
    return 0;
  }
  const quiet = isSet(command.values, "quiet");
  return runCommand(command, {
    environment: process.env,
    currentFolder: currentFolder(process.env),
    entryFolder: dirname(realpathSync(process.argv[1] ?? "")),
    logger: quiet ? createSilentLogger() : createStreamLogger(process.stderr, hider),
    hider,
    signal,
  });
}

/**
 * Gives a command that was interrupted a short time to stop its children and to put its folder in
 * order, and ends it then, whatever it waits for. Whatever it has left is healed by the next start.
 */
function stopAfterInterrupt(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => {
      setTimeout(() => reject(interrupted()), BOUNDS.interruptMs).unref();
    });
  });
}

function interrupted(): NamedError {
  return new NamedError(
    "Interrupted",
    "The command was stopped; the same command goes on where it stopped.",
  );
}

/** npm starts a script of ours in our folder; a script of somebody else's goes where it likes. */
function currentFolder(environment: NodeJS.ProcessEnv): string {
  const isOurScript = environment["npm_package_name"] === PRODUCT_NAME;
  const userFolder = isOurScript ? environment["INIT_CWD"] : undefined;
  return resolve(userFolder ?? process.cwd());
}

/** Aborted by Ctrl-C or by a request to end. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => stop.abort());
  return stop.signal;
}
