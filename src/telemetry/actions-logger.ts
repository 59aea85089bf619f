import * as core from "@actions/core";
import { escapeLogLine } from "./escape.ts";
import type { Logger } from "./logger.ts";
import { encodingsOf } from "./mask.ts";

/** GitHub cuts annotations there. */
const LONGEST_ANNOTATION = 4096;

/** A logger for GitHub's runner: annotations for warnings and errors, masks kept by the runner. */
export function createActionsLogger(): Logger {
  return {
    debug: (message) => core.debug(escapeLogLine(message)),
    info: (message) => core.info(escapeLogLine(message)),
    warning: (message) => core.warning(annotation(message)),
    error: (message) => core.error(annotation(message)),
    mask: (secret) => {
      for (const form of encodingsOf(secret)) core.setSecret(form);
    },
  };
}

function annotation(text: string): string {
  return escapeLogLine(text).slice(0, LONGEST_ANNOTATION);
}
