import { realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { PRODUCT_VERSION } from "../contracts/product.ts";
import { toNamedError } from "../contracts/errors.ts";
import { createSilentLogger, createStreamLogger } from "../telemetry/stream-logger.ts";
import { isSet, parseCommand } from "./arguments.ts";
import { HELP } from "./help.ts";
import { failureLine } from "./print.ts";
import { runCommand } from "./run-command.ts";

/** The local command. */
export async function main(): Promise<void> {
  const args = process.argv.slice(2);
  try {
    const command = parseCommand(args);
    if (command.name === "help") process.stdout.write(HELP);
    else if (command.name === "version") process.stdout.write(`${PRODUCT_VERSION}\n`);
    else {
      const quiet = isSet(command.values, "quiet");
      process.exitCode = await runCommand(command, {
        environment: process.env,
        currentFolder: resolve(process.env["INIT_CWD"] ?? process.cwd()),
        entryFolder: dirname(realpathSync(process.argv[1] ?? "")),
        logger: quiet ? createSilentLogger() : createStreamLogger(process.stderr),
        signal: stopSignal(),
      });
    }
  } catch (error) {
    const failure = toNamedError(error);
    if (args.includes("--json")) {
      const { code, message } = failure;
      process.stdout.write(`${JSON.stringify({ status: "failed", error: { code, message } })}\n`);
    }
    createStreamLogger(process.stderr).error(failureLine(failure));
    process.exitCode = failure.exitCode;
  }
}

/** Aborted by Ctrl-C or by a request to end. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => stop.abort());
  return stop.signal;
}
