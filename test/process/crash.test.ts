import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type KillableGenerate, makeKillableGenerate } from "./crash/killed-generate.ts";
import { type KillableRun, makeKillableRun } from "./crash/killed-open-pr.ts";

// A part of the matrix; `node test/benchmark/crash-matrix.ts` runs all of it.

describe("open-pr that is killed", () => {
  let run: KillableRun;

  beforeAll(async () => {
    run = await makeKillableRun();
  });
  afterAll(() => run.close());

  test.each([
    ["POST", "/git/refs", "before GitHub does it"],
    ["POST", "/git/refs", "after GitHub did it"],
    ["POST", "/pulls", "before GitHub does it"],
    ["POST", "/pulls", "after GitHub did it"],
  ] as const)("at %s %s %s is finished by the next start", async (method, path, moment) => {
    const request = run.requests.indexOf(`${method} /repos/octo/shop${path}`);
    expect(request).toBeGreaterThan(0);
    expect(await run.killAndRepeat(request, moment)).toEqual([]);
  });
});

describe("generate that is killed", () => {
  let run: KillableGenerate;

  beforeAll(async () => {
    run = await makeKillableGenerate();
  });
  afterAll(() => run.close());

  test.each([0.3, 0.6, 0.9])("after %f of its time is finished by the next start", async (part) => {
    expect(await run.killAndRepeat(part * run.milliseconds)).toEqual([]);
  });

  test("five at once is finished by the next start", async () => {
    expect(await run.killAndRepeat(0.7 * run.milliseconds, 5)).toEqual([]);
  });
});
