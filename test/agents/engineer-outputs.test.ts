import { expect, test } from "vitest";
import { engineerOutputs } from "../../src/agents/test-engineer/engineer-outputs.ts";
import type { Spent } from "../../src/report/spent.ts";

function spent(input_tokens: number, usd: number | null): Spent {
  return { input_tokens, output_tokens: 10, cached_input_tokens: 40, usd, calls: 2 };
}

function outputsOf(usd: number | null, cases: number): ReadonlyMap<string, string> {
  const agents = [
    ["Repo Crawler", spent(100, 0.01)],
    ["Test Engineer", spent(200, usd)],
  ] as const;
  const written = { files: 1, cases, spent: agents };
  return new Map(engineerOutputs({ written: [], without: [] }, written));
}

test("what a run took is told in total, for each agent and for each test", () => {
  const outputs = outputsOf(0.02, 4);
  const of = (name: string): string | undefined => outputs.get(name);
  expect([of("input-tokens"), of("cached-input-tokens"), of("output-tokens")]).toEqual([
    "300",
    "80",
    "20",
  ]);
  expect([of("cost-usd"), of("cost-per-test-usd")]).toEqual(["0.030000", "0.007500"]);
  expect(JSON.parse(of("spent") ?? "")).toMatchObject({ "Repo Crawler": { input_tokens: 100 } });
});

test.each([
  ["a price that is not known", null, 4, ""],
  ["no test", 0.02, 0, "0.030000"],
] as const)("with %s no money is told for a test", (_what, usd, cases, total) => {
  const outputs = outputsOf(usd, cases);
  expect([outputs.get("cost-usd"), outputs.get("cost-per-test-usd")]).toEqual([total, ""]);
});
