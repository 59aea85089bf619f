import { describe, expect, it } from "vitest";
import { Store } from "../../../src/analysis/code/store.ts";
import { literal, type Value } from "../../../src/analysis/code/value.ts";
import { StateReads } from "../../../src/analysis/packages/state-reads.ts";

function storeWith(state: Readonly<Record<string, Value>> = {}): Store {
  const store = new Store();
  for (const [name, value] of Object.entries(state)) store.set(name, value);
  return store;
}

function readsOf(...parts: readonly [string, Value | undefined, boolean][]): StateReads {
  const reads = new StateReads();
  for (const [name, value, isInitial] of parts) reads.note(name, { value, isInitial });
  return reads;
}

describe("state that was read", () => {
  it("holds where it is missing and was set to its initial value", () => {
    expect(readsOf(["open", literal(false), true]).holds(storeWith())).toBe(true);
  });

  it("does not hold where it is missing and was something else", () => {
    expect(readsOf(["open", literal(true), false]).holds(storeWith())).toBe(false);
  });

  it("holds where it is the same, and not where it has changed", () => {
    const reads = readsOf(["open", literal(true), false]);
    expect(reads.holds(storeWith({ open: literal(true) }))).toBe(true);
    expect(reads.holds(storeWith({ open: literal(false) }))).toBe(false);
  });

  it("counts the first of several reads of a name, whoever has read it", () => {
    const reads = readsOf(["open", literal(false), true]);
    reads.add(readsOf(["open", literal(false), false]));
    reads.note("open", { value: literal(true), isInitial: false });
    expect(reads.holds(storeWith())).toBe(true);
  });

  it("asks for what components below have read", () => {
    const reads = readsOf(["open", literal(false), true]);
    reads.add(readsOf(["count", literal(1), false]));
    expect(reads.holds(storeWith({ count: literal(2) }))).toBe(false);
  });

  it("holds where something was missing, stayed so, and is missing now", () => {
    const reads = readsOf(["left", undefined, true]);
    expect(reads.holds(storeWith())).toBe(true);
    expect(reads.holds(storeWith({ left: literal(1) }))).toBe(false);
  });

  it("sets what is missing to what it started with, and leaves the rest", () => {
    const reads = readsOf(["open", literal(false), true], ["left", undefined, true]);
    reads.add(readsOf(["count", literal(0), true]));
    const store = storeWith({ count: literal(3) });
    reads.initialise(store);
    expect([...store.entries()]).toEqual([
      ["count", literal(3)],
      ["open", literal(false)],
    ]);
  });
});
