import { expect, test } from "vitest";
import { createPhaseClock } from "../../src/analysis/phase-clock.ts";

test("what is timed inside of another phase counts to its own phase alone", () => {
  const told: [string, number][] = [];
  let now = 0;
  const clock = createPhaseClock(
    (phase, milliseconds) => told.push([phase, milliseconds]),
    () => now,
  );
  clock.time("settle", () => {
    now += 3;
    clock.time("parse", () => (now += 5));
    now += 1;
  });
  expect(told).toEqual([
    ["parse", 5],
    ["settle", 4],
  ]);
});

test("a phase that throws is counted, and throws", () => {
  const told: string[] = [];
  const clock = createPhaseClock((phase) => told.push(phase));
  expect(() =>
    clock.time("pages", () => {
      throw new Error("broken");
    }),
  ).toThrow("broken");
  expect(told).toEqual(["pages"]);
});
