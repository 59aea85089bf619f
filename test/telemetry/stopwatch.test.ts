import { describe, expect, test } from "vitest";
import { createStopwatch } from "../../src/telemetry/stopwatch.ts";

/** A clock that is moved by hand. */
function clock() {
  let now = 100;
  return {
    now: () => now,
    pass: async (milliseconds: number): Promise<string> => {
      now += milliseconds;
      return "done";
    },
  };
}

describe("a stopwatch", () => {
  test("gives what the work gives, and counts its time to the phase", async () => {
    const { now, pass } = clock();
    const stopwatch = createStopwatch(now);
    expect(await stopwatch.time("read", () => pass(30))).toBe("done");
    await stopwatch.time("read", () => pass(12.4));
    await stopwatch.time("models", () => pass(5));
    expect(stopwatch.profile().phases_ms).toEqual({ read: 42, models: 5 });
  });

  test("counts work that fails, and lets its failure through", async () => {
    const { now, pass } = clock();
    const stopwatch = createStopwatch(now);
    const failing = stopwatch.time("checks", async () => {
      await pass(7);
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(stopwatch.profile().phases_ms).toEqual({ checks: 7 });
  });

  test("takes milliseconds that were measured elsewhere", () => {
    const stopwatch = createStopwatch(clock().now);
    stopwatch.add("analyse.parse", 3);
    stopwatch.add("analyse.parse", 4);
    expect(stopwatch.profile().phases_ms).toEqual({ "analyse.parse": 7 });
  });

  test("knows the time since the process was started, and its peak of memory", async () => {
    const { now, pass } = clock();
    const stopwatch = createStopwatch(now);
    await pass(50.6);
    const { total_ms, peak_mb } = stopwatch.profile();
    expect(total_ms).toBe(151);
    expect(peak_mb).toBeGreaterThan(10);
  });
});
