/** Whom this room tells what happens; the logger of the product is one. */
export interface Log {
  debug(message: string): void;
  warning(message: string): void;
  /** From now on this text never appears in a line. */
  mask(secret: string): void;
}
