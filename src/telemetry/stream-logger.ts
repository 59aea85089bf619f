import { escapeLogLine } from "./escape.ts";
import type { Logger } from "./logger.ts";
import { createHider, type Hider } from "./mask.ts";

/**
 * A logger that writes plain lines to a stream, e.g. stderr of the local command. What it masks is
 * remembered in `hider`, for those who write elsewhere too.
 */
export function createStreamLogger(
  stream: { write(text: string): unknown },
  hider: Hider = createHider(),
): Logger {
  const write = (prefix: string, message: string): void => {
    stream.write(`${prefix}${escapeLogLine(hider.in(message))}\n`);
  };
  return {
    debug: () => undefined,
    info: (message) => write("", message),
    warning: (message) => write("warning: ", message),
    error: (message) => write("error: ", message),
    mask: (secret) => hider.add(secret),
  };
}

/** A logger that says nothing. */
export function createSilentLogger(): Logger {
  return createStreamLogger({ write: () => true });
}
