/** The one way to tell a person what happens; every line is escaped before it is written. */
export interface Logger {
  debug(message: string): void;
  info(message: string): void;
  warning(message: string): void;
  error(message: string): void;
  /** From now on this text never appears in a line; nor do its common encodings. */
  mask(secret: string): void;
}
