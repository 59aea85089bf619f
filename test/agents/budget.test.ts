import { describe, expect, test } from "vitest";
import { type BudgetLimits, createBudget } from "../../src/agents/session/budget.ts";
import { runSession } from "../../src/agents/session/session.ts";
import type { ToolBox } from "../../src/agents/session/tool-box.ts";
import { NO_USAGE } from "../../src/agents/session/usage.ts";
import type { Turn, Usage } from "../../src/models/model.ts";
import { createSilentLogger } from "../../src/telemetry/stream-logger.ts";
import { scriptedModel } from "./scripted-model.ts";

const NO_LIMITS: BudgetLimits = { inputTokens: null, outputTokens: null, usd: null, calls: null };
const PRICE = { input: 10, output: 100 };

function usage(changes: Partial<Usage>): Usage {
  return { ...NO_USAGE, ...changes };
}

function budgetOf(limits: Partial<BudgetLimits>, price: typeof PRICE | null = null) {
  const warnings: string[] = [];
  const warn = (message: string): void => void warnings.push(message);
  return { budget: createBudget({ limits: { ...NO_LIMITS, ...limits }, price, warn }), warnings };
}

describe("a budget", () => {
  test.each([
    ["max-input-tokens", { inputTokens: 1_000 }],
    ["max-output-tokens", { outputTokens: 400 }],
    ["max-model-calls", { calls: 1 }],
    ["max-cost-usd", { usd: 0.04 }],
  ])("of %s lets nothing through that goes over it, and says what was spent", (input, limits) => {
    const { budget } = budgetOf(limits, PRICE);
    budget.admit(500);
    budget.add(usage({ inputTokens: 900, outputTokens: 301, usd: 0.0391 }));
    const attempt = (): void => budget.admit(500);
    expect(attempt).toThrow(expect.objectContaining({ code: "BudgetExceeded" }));
    expect(attempt).toThrow(`${input} (`);
    expect(attempt).toThrow("1 requests, 900 tokens in and 301 out, for $0.0391");
  });

  test("warns once at 80 %", () => {
    const { budget, warnings } = budgetOf({ inputTokens: 1_000 });
    for (const inputTokens of [700, 100, 100]) budget.add(usage({ inputTokens }));
    expect(warnings).toEqual([expect.stringMatching(/80 % of max-input-tokens/)]);
  });

  test("is that of the run: what earlier agents spent is spent", () => {
    const { budget } = budgetOf({ calls: 10 });
    budget.startFrom([
      { ...NO_USAGE, calls: 6 },
      { ...NO_USAGE, calls: 4 },
    ]);
    expect(() => budget.admit(1)).toThrow("max-model-calls");
  });

  test("leaves a reply as many tokens as there are", () => {
    const { budget } = budgetOf({ outputTokens: 1_000 });
    budget.add(usage({ outputTokens: 700 }));
    expect([budget.replyTokens(200), budget.replyTokens(500)]).toEqual([200, 300]);
  });

  test("leaves a reply no more than can be paid, and none that is too short to be one", () => {
    const { budget } = budgetOf({ usd: 0.1 }, PRICE);
    expect(budget.replyTokens(5_000)).toBe(1_000);
    budget.add(usage({ outputTokens: 900, usd: 0.09 }));
    expect(budget.replyTokens(5_000)).toBe(256);
    expect(() => budget.admit(1)).toThrow("max-cost-usd");
  });

  test("tells what a conversation is estimated to cost, or that nobody knows", () => {
    expect(budgetOf({}, PRICE).budget.estimate(1_000, 100)).toBe(
      "about 1000 tokens in and up to 100 out, at most $0.0200",
    );
    expect(budgetOf({}).budget.estimate(1_000, 100)).toContain("price that is not known");
  });
});

const REPLY = JSON.stringify({ test_cases: [], coverage_notes: "none" });
const CALL: Partial<Turn> = {
  stop: "tool_calls",
  toolCalls: [{ id: "c", name: "repo_tree", arguments: "{}" }],
};

const tools = {
  definitions: [{ name: "repo_tree", description: "files", parameters: {} }],
  call: async ({ id }) => ({ id, text: "src/main.tsx", isError: false }),
} satisfies ToolBox;

function start(turns: readonly Partial<Turn>[], limits: Partial<BudgetLimits>) {
  const { model, asked } = scriptedModel(turns);
  const result = runSession({
    model,
    system: "system",
    user: "{}",
    facts: "",
    replyContract: "generatorReply",
    tools,
    deadlineSeconds: 30,
    depth: "smoke",
    budget: budgetOf(limits).budget,
    replyTokens: 1_000,
    logger: createSilentLogger(),
    onUsage: () => {},
    review: async () => [],
    onRejected: async () => {},
  });
  const kinds = (): readonly string[] =>
    asked.flatMap(({ inputs }) => inputs.map(({ kind }) => kind));
  return { result, kinds };
}

describe("a model that calls tools for ever", () => {
  test("is asked for its reply at 80 % of the budget, with what it called for last", async () => {
    const { result, kinds } = start([...Array.from({ length: 7 }, () => CALL), { text: REPLY }], {
      calls: 10,
    });
    // It replies that there is nothing to test.
    await expect(result).rejects.toMatchObject({ code: "NothingToTest" });
    expect(kinds()).toEqual(["start", ...Array.from({ length: 6 }, () => "tool_results"), "reply"]);
  });

  test("ends there by name when it calls on", async () => {
    const { result, kinds } = start(
      Array.from({ length: 20 }, () => CALL),
      { calls: 10 },
    );
    await expect(result).rejects.toMatchObject({ code: "BudgetExceeded" });
    expect(kinds()).toHaveLength(8);
  });
});

test.each([
  ["the first request is", { inputTokens: 20 }],
  ["gathering and replying together are", { inputTokens: 40 }],
])("nothing is asked at all where %s above the budget", async (_what, limits) => {
  const { result, kinds } = start([{ text: REPLY }], limits);
  await expect(result).rejects.toMatchObject({ code: "BudgetExceeded" });
  expect(kinds()).toEqual([]);
});
