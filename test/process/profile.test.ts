import { afterAll, beforeAll, expect, test } from "vitest";
import type { GenerateResult } from "../../src/cli/result.ts";
import { resultOf, runCli } from "./run-cli.ts";
import { temporaryFolder } from "./source-folders.ts";

let cwd: Awaited<ReturnType<typeof temporaryFolder>>;
let result: GenerateResult;

beforeAll(async () => {
  cwd = await temporaryFolder();
  result = resultOf(await runCli(["--depth", "smoke", "--json"], { cwd: cwd.path }));
});

afterAll(() => cwd.remove());

test("a result tells what each agent spent its time on", () => {
  const phases = Object.entries(result.profile).map(([agent, { phases_ms }]) => [
    agent,
    Object.keys(phases_ms).filter((phase) => !phase.includes(".")),
  ]);
  expect(Object.fromEntries(phases)).toEqual({
    repo_crawler: ["start", "list", "read", "analyse", "models", "checks"],
    test_case_generator: ["start", "models", "checks"],
    test_engineer: ["start", "models", "checks"],
  });
});

test("the phases of an agent are within its time, and its time within that of the run", () => {
  for (const [agent, { total_ms, phases_ms, peak_mb }] of Object.entries(result.profile)) {
    expect(Math.max(...Object.values(phases_ms))).toBeLessThanOrEqual(total_ms);
    expect(total_ms).toBeLessThanOrEqual(result.timings_ms[agent] ?? 0);
    expect(peak_mb).toBeGreaterThan(30);
  }
});
