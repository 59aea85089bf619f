import { realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { PRODUCT_NAME, PRODUCT_VERSION } from "../contracts/product.ts";
import { createSilentLogger, createStreamLogger } from "../telemetry/stream-logger.ts";
import { isSet, parseCommand } from "./arguments.ts";
import { hiderFor } from "./credentials.ts";
import { failureJson, failureOf, tellFailure } from "./failure.ts";
import { helpText } from "./help.ts";
import { runCommand } from "./run-command.ts";

/** The local command. */
export async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const hider = hiderFor(process.env);
  try {
    const command = parseCommand(args);
    if (command.name === "help") process.stdout.write(helpText());
    else if (command.name === "version") process.stdout.write(`${PRODUCT_VERSION}\n`);
    else {
      const quiet = isSet(command.values, "quiet");
      process.exitCode = await runCommand(command, {
        environment: process.env,
        currentFolder: currentFolder(process.env),
        entryFolder: dirname(realpathSync(process.argv[1] ?? "")),
        logger: quiet ? createSilentLogger() : createStreamLogger(process.stderr, hider),
        hider,
        signal: stopSignal(),
      });
    }
  } catch (error) {
    const failure = failureOf(error, hider);
    if (args.includes("--json")) {
      process.stdout.write(`${JSON.stringify(await failureJson(failure, args))}\n`);
    }
    tellFailure(failure);
    process.exitCode = failure.exitCode;
  }
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
