import type { Logger } from "../../src/telemetry/logger.ts";

export interface RecordingLogger extends Logger {
  /** Every line, of every level. */
  readonly lines: string[];
  readonly masked: string[];
}

/** A logger that keeps what it is told instead of printing it. */
export function recordingLogger(): RecordingLogger {
  const lines: string[] = [];
  const masked: string[] = [];
  const keep = (line: string): void => {
    lines.push(line);
  };
  return {
    lines,
    masked,
    debug: keep,
    info: keep,
    warning: keep,
    error: keep,
    mask: (secret) => masked.push(secret),
  };
}
