import { UNKNOWN, type Value } from "./value.ts";

/** The module of what stands for promises that are not fulfilled: one that is, is what it is fulfilled with. */
export const PROMISE = "#promise";

const REJECTED = "rejected";

/** What an async function gives that waits for an answer: whoever awaits it waits as well. */
export const PENDING: Value = {
  ...UNKNOWN,
  origin: { module: PROMISE, name: "pending", args: [] },
};

/** What an async function gives in which a request has failed that nothing catches. */
export const FAILED: Value = {
  ...UNKNOWN,
  origin: { module: PROMISE, name: "failed", args: [] },
};

/** A promise that has failed for this reason. */
export function rejected(reason: Value): Value {
  return { ...UNKNOWN, origin: { module: PROMISE, name: REJECTED, args: [reason] } };
}

/** Why a promise has failed; null for any other value. */
export function reasonOf(value: Value): Value | null {
  if (value.kind !== "unknown" || value.origin?.module !== PROMISE) return null;
  return value.origin.name === REJECTED ? (value.origin.args[0] ?? UNKNOWN) : null;
}

/** Whether it is what an async function gives that still waits for an answer. */
export function isPending(value: Value): boolean {
  return value.kind === "unknown" && value.origin?.module === PROMISE && reasonOf(value) === null;
}
