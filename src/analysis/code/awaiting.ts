import type { Session } from "./session.ts";
import { UNKNOWN, type Value } from "./value.ts";

/** Thrown where an async function goes on only when a server has answered, and it has not. */
export class Suspended extends Error {
  override readonly name = "Suspended";
}

/** Packages whose calls are requests. */
const REQUESTS: ReadonlySet<string> = new Set(["axios", "ky"]);

/** What an async function gives that waits for an answer: whoever awaits it waits as well. */
export const PENDING: Value = {
  ...UNKNOWN,
  origin: { module: "global", name: "fetch", args: [] },
};

/**
 * Goes past `await value`, on ways with an answer and on ways without: what a handler does before,
 * or beside, is then known to happen whatever the server says.
 *
 * Throws `Suspended` on the ways without. `dependedBefore` tells whether the way was a guess before
 * the request was made.
 */
export function goPastAwait(value: Value, session: Session, dependedBefore: boolean): void {
  if (value.kind !== "unknown") return;
  const { event } = session;
  if (session.mode === "event" && isRequest(value)) {
    event.answered ??= session.decide();
    if (!event.answered) {
      event.dependsOnOutside = dependedBefore;
      throw new Suspended();
    }
  }
  event.dependsOnOutside = true;
}

function isRequest({ origin }: Value & { kind: "unknown" }): boolean {
  if (origin === null) return false;
  return origin.module === "global" ? origin.name === "fetch" : REQUESTS.has(origin.module);
}
