import type * as core from "@actions/core";
import { escapeLogLine } from "./escape.ts";
import type { Logger } from "./logger.ts";
import { encodingsOf } from "./mask.ts";

/** GitHub cuts annotations there. */
const LONGEST_ANNOTATION = 4096;

/** The functions of `@actions/core` that log; it is loaded only where a runner listens. */
export type RunnerCommands = Pick<
  typeof core,
  "debug" | "info" | "warning" | "error" | "setSecret"
>;

/** A logger for GitHub's runner: annotations for warnings and errors, masks kept by the runner. */
export function createActionsLogger(runner: RunnerCommands): Logger {
  return {
    debug: (message) => runner.debug(escapeLogLine(message)),
    info: (message) => runner.info(escapeLogLine(message)),
    warning: (message) => runner.warning(annotation(message)),
    error: (message) => runner.error(annotation(message)),
    mask: (secret) => {
      for (const form of encodingsOf(secret)) runner.setSecret(form);
    },
  };
}

function annotation(text: string): string {
  return escapeLogLine(text).slice(0, LONGEST_ANNOTATION);
}
