import type { Evaluator } from "./evaluator.ts";
import { rejected } from "./promise-marks.ts";
import type { Session } from "./session.ts";
import { literal, objectOf, UNKNOWN, type Value } from "./value.ts";

/** Thrown where the source surely throws, and something around catches it. */
export class Thrown extends Error {
  override readonly name = "Thrown";
  readonly value: Value;

  constructor(value: Value) {
    super("the source throws");
    this.value = value;
  }
}

/**
 * Whether errors are followed: only where it is known what servers answer, since all that may fail is
 * known there, and only where it is sure that what is run is run.
 */
export function followsErrors({ store, doubt }: Session): boolean {
  return store.server.isGiven && doubt === null;
}

/** Throws what the source throws; does nothing where nobody around catches it, or it is not followed. */
export function throwTo(session: Session, value: Value): void {
  if (followsErrors(session) && session.catching > 0) throw new Thrown(value);
}

/** Runs what something around catches the errors of. */
export function catching<Given>(session: Session, run: () => Given): Given {
  session.catching += 1;
  try {
    return run();
  } finally {
    session.catching -= 1;
  }
}

/** What a promise is whose callback is run: what it gives, or failed where it throws. */
export function settled(run: () => Value, { session }: Evaluator): Value {
  try {
    return catching(session, run);
  } catch (error) {
    if (error instanceof Thrown) return rejected(error.value);
    throw error;
  }
}

/** What the browser throws of its own accord, in words of its own. */
export function errorOfBrowser(name: string): Value {
  const words = { ...UNKNOWN, truthy: true };
  return objectOf(
    [
      ["name", literal(name)],
      ["message", words],
    ],
    true,
  );
}
