import { describe, expect, test } from "vitest";
import { checkRequest } from "../../src/agents/check-request.ts";
import { type BudgetLimits, createBudget } from "../../src/agents/session/budget.ts";
import type { SessionRequest } from "../../src/agents/session/request.ts";
import { runSession } from "../../src/agents/session/session.ts";
import type { ToolBox } from "../../src/agents/session/tool-box.ts";
import { NO_USAGE } from "../../src/agents/session/usage.ts";
import { parseRunRequest } from "../../src/contracts/inputs/request.ts";
import { NamedError } from "../../src/contracts/errors.ts";
import type { Model, Turn, Usage } from "../../src/models/model.ts";
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

describe("a limit of money", () => {
  const asked = { provider: "compatible", model: "m", "max-cost-usd": "5" };

  test("is refused where nobody knows what the model costs", () => {
    const request = parseRunRequest({ ...asked, "base-url": "http://127.0.0.1:1/v1" });
    expect(() => checkRequest(request, "key")).toThrow("model-prices");
  });

  test.each([
    ["the price is given", "http://127.0.0.1:1/v1", '{"input":1,"output":2}'],
    ["the server tells it", "https://openrouter.ai/api/v1", ""],
  ])("is taken where %s", (_where, url, prices) => {
    const request = parseRunRequest({ ...asked, "base-url": url, "model-prices": prices });
    expect(checkRequest(request, "key").selected.model).toBe("m");
  });
});

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

  test("leaves a reply what is left beside the input", () => {
    expect(budgetOf({ usd: 0.1 }, PRICE).budget.replyTokens(5_000, 2_000)).toBe(800);
  });

  test("counts all requests that a conversation takes at least", () => {
    const { budget } = budgetOf({ calls: 1 });
    expect(() => budget.admit(10, 2)).toThrow("max-model-calls");
  });

  test("tells what a conversation is estimated to cost, or that nobody knows", () => {
    expect(budgetOf({}, PRICE).budget.estimate(1_000, 100)).toBe(
      "at least 1000 tokens in, for at least $0.0100, and up to 100 out for each reply",
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

function start(
  turns: readonly Partial<Turn>[],
  limits: Partial<BudgetLimits>,
  changes: Partial<SessionRequest<"generatorReply">> = {},
) {
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
    ...changes,
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

test("a model that reads more at once than is left still replies, and is told what it did not read", async () => {
  const calls = Array.from({ length: 30 }, (_, index) => ({
    id: `c${index}`,
    name: "repo_tree",
    arguments: "{}",
  }));
  const { model, asked } = scriptedModel([
    { stop: "tool_calls", toolCalls: calls },
    { text: REPLY },
  ]);
  const large: ToolBox = {
    ...tools,
    call: async ({ id }) => ({ id, text: "x".repeat(3_200), isError: false }),
  };
  const { result } = start([], { inputTokens: 10_000 }, { model, tools: large });
  await expect(result).rejects.toMatchObject({ code: "NothingToTest" });
  const [, reply] = asked[0]?.inputs ?? [];
  const results = reply?.kind === "reply" ? (reply.results ?? []) : [];
  const read = results.filter(({ text }) => text.startsWith("xxx")).length;
  expect(results).toHaveLength(30);
  expect(read).toBeGreaterThan(5);
  expect(read).toBeLessThan(10);
});

test("each turn has the room for its reply that is left then", async () => {
  const used = { ...NO_USAGE, inputTokens: 10, outputTokens: 700 };
  const { model, asked } = scriptedModel([
    { ...CALL, usage: used },
    { text: REPLY, usage: used },
  ]);
  const { result } = start([], { outputTokens: 2_000 }, { model });
  await expect(result).rejects.toMatchObject({ code: "NothingToTest" });
  expect(asked[0]?.request.maxOutputTokens).toBe(1_000);
  expect(asked[0]?.request.outputTokensLeft?.(10)).toBe(600);
});

test("a server that is busy is waited for about a minute, and what it asks for", async () => {
  const waits: number[] = [];
  const busy = new NamedError("RateLimited", "busy", { cause: new Error("429") });
  const model: Model = {
    ...scriptedModel([]).model,
    open: () => ({ next: async () => Promise.reject(busy) }),
  };
  const wait = async (milliseconds: number): Promise<void> => void waits.push(milliseconds);
  const { result } = start([], {}, { model, wait });
  await expect(result).rejects.toMatchObject({ code: "RateLimited" });
  expect(waits).toHaveLength(6);
  expect(waits.reduce((sum, one) => sum + one)).toBeGreaterThan(31_000);
});

test.each([
  ["the first request is", { inputTokens: 20 }],
  ["gathering and replying together are", { inputTokens: 40 }],
])("nothing is asked at all where %s above the budget", async (_what, limits) => {
  const { result, kinds } = start([{ text: REPLY }], limits);
  await expect(result).rejects.toMatchObject({ code: "BudgetExceeded" });
  expect(kinds()).toEqual([]);
});
