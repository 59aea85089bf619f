import { escapeLogLine } from "./escape.ts";
import type { Logger } from "./logger.ts";
import { encodingsOf, hideSecrets } from "./mask.ts";

/** A logger that writes plain lines to a stream, e.g. stderr of the local command. */
export function createStreamLogger(stream: { write(text: string): unknown }): Logger {
  const masked = new Set<string>();
  const write = (prefix: string, message: string): void => {
    stream.write(`${prefix}${escapeLogLine(hideSecrets(message, masked))}\n`);
  };
  return {
    debug: () => undefined,
    info: (message) => write("", message),
    warning: (message) => write("warning: ", message),
    error: (message) => write("error: ", message),
    mask: (secret) => {
      for (const form of encodingsOf(secret)) masked.add(form);
    },
  };
}

/** A logger that says nothing. */
export function createSilentLogger(): Logger {
  return createStreamLogger({ write: () => true });
}
