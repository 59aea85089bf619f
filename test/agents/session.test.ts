import { describe, expect, test } from "vitest";
import type { SessionRequest } from "../../src/agents/session/request.ts";
import { runSession } from "../../src/agents/session/session.ts";
import type { ToolBox } from "../../src/agents/session/tool-box.ts";
import { NO_BUDGET } from "../../src/agents/session/budget.ts";
import { createUsageMeter } from "../../src/agents/session/usage.ts";
import type { Turn } from "../../src/models/model.ts";
import { createSilentLogger } from "../../src/telemetry/stream-logger.ts";
import { scriptedModel } from "./scripted-model.ts";

const GOOD = JSON.stringify({
  test_cases: [
    {
      id: "tc_home",
      title: "Home",
      preconditions: [],
      steps: ['Open "/"'],
      expected: 'The URL is "/"',
      priority: "critical",
    },
  ],
  coverage_notes: "",
});

const noTools = { definitions: [], call: async () => Promise.reject(new Error("no tools")) };

const tools = {
  definitions: [{ name: "repo_outline", description: "facts", parameters: {} }],
  call: async ({ id, arguments: json }) => ({ id, text: `facts for ${json}`, isError: false }),
} satisfies ToolBox;

function start(
  turns: readonly Partial<Turn>[],
  changes: Partial<SessionRequest<"generatorReply">> = {},
) {
  const { model, asked } = scriptedModel(turns);
  const meter = createUsageMeter();
  const rejected: { text: string; code: string; attempts: number }[] = [];
  const result = runSession({
    model,
    system: "system",
    user: "{}",
    facts: "",
    depth: "core",
    budget: NO_BUDGET,
    replyTokens: 1_000,
    replyContract: "generatorReply",
    tools: noTools,
    deadlineSeconds: 30,
    logger: createSilentLogger(),
    onUsage: (turn) => meter.add(turn),
    review: async () => [],
    onRejected: async ({ text, failure, facts }) => {
      rejected.push({ text, code: failure.code, attempts: facts.attempts });
    },
    ...changes,
  });
  return { result, asked, rejected, meter };
}

// Some wait for the next attempt.
describe.concurrent("a session", () => {
  test("gives the reply, what it cost and who answered", async () => {
    const { result } = start([{ text: `\`\`\`json\n${GOOD}\n\`\`\`` }]);
    await expect(result).resolves.toMatchObject({
      reply: JSON.parse(GOOD) as object,
      attempts: 1,
      model: "scripted-1",
      usage: { inputTokens: 10, outputTokens: 2, usd: 0.5, calls: 1 },
    });
  });

  test("asks for temperature 0, top_p 1 and a seed", async () => {
    const { result, asked } = start([{ text: GOOD }]);
    await result;
    expect(asked[0]?.request.sampling).toMatchObject({ temperature: 0, topP: 1 });
  });

  test("stops a model that asks for more than a thousand tool calls, before they are run", async () => {
    const call = { id: "c1", name: "repo_outline", arguments: "{}" };
    const calls = Array.from({ length: 1_001 }, () => call);
    const turns: Partial<Turn>[] = [{ toolCalls: calls, stop: "tool_calls" }, { text: GOOD }];
    const { result, asked } = start(turns, { tools });
    await expect(result).rejects.toMatchObject({ code: "BudgetExceeded" });
    expect(asked[0]?.inputs).toHaveLength(1);
  });

  test("hands the results of tools back until the model replies", async () => {
    const call = { id: "c1", name: "repo_outline", arguments: "{}" };
    const turns: Partial<Turn>[] = [{ toolCalls: [call], stop: "tool_calls" }, { text: GOOD }];
    const { result, asked } = start(turns, { tools });
    await expect(result).resolves.toMatchObject({ usage: { calls: 2, inputTokens: 20 } });
    expect(asked[0]?.inputs).toEqual([
      { kind: "start" },
      { kind: "tool_results", results: [{ id: "c1", text: "facts for {}", isError: false }] },
    ]);
  });

  test("starts afresh after a reply that is not JSON, with another seed and no memory", async () => {
    const { result, asked, rejected } = start([{ text: "Sure! Here it is" }, { text: GOOD }]);
    await expect(result).resolves.toMatchObject({ attempts: 2, usage: { calls: 2 } });
    expect(asked.map(({ inputs }) => inputs)).toEqual([[{ kind: "start" }], [{ kind: "start" }]]);
    expect(asked[1]?.request.sampling.seed).not.toBe(asked[0]?.request.sampling.seed);
    expect(rejected).toEqual([]);
  });

  test("gives up after three attempts and keeps the last reply for review", async () => {
    const { result, asked, rejected } = start([{ text: "a" }, { text: "b" }, { text: "c" }]);
    await expect(result).rejects.toMatchObject({ code: "MalformedLlmOutput" });
    expect(asked).toHaveLength(3);
    expect(rejected).toEqual([{ text: "c", code: "MalformedLlmOutput", attempts: 3 }]);
  });

  test.each([
    ["was cut off", { text: GOOD.slice(0, 40), stop: "length" }],
    ["is empty", { text: "" }],
    ["is cut off though it looks whole", { text: GOOD, stop: "length" }],
  ] satisfies [string, Partial<Turn>][])("tries again when a reply %s", async (_how, turn) => {
    const { result } = start([turn, { text: GOOD }]);
    await expect(result).resolves.toMatchObject({ attempts: 2 });
  });

  const BROKEN = JSON.stringify({ test_cases: [{ id: "Bad Id" }], coverage_notes: "" });

  test("says once in the same conversation what breaks the contract, with the paths", async () => {
    const { result, asked, rejected } = start([{ text: BROKEN }, { text: GOOD }]);
    await expect(result).resolves.toMatchObject({ attempts: 1, usage: { calls: 2 } });
    expect(asked[0]?.inputs[1]).toMatchObject({
      kind: "repair",
      message: expect.stringMatching(/\/test_cases\/0/) as string,
    });
    expect(rejected).toEqual([]);
  });

  test("keeps a reply that breaks the contract twice for review, and does not try again", async () => {
    const { result, asked, rejected } = start([{ text: BROKEN }, { text: BROKEN }, { text: GOOD }]);
    await expect(result).rejects.toMatchObject({ code: "SchemaValidationError" });
    expect(asked).toHaveLength(1);
    expect(rejected).toEqual([{ text: BROKEN, code: "SchemaValidationError", attempts: 1 }]);
  });

  test.each([
    ["prose", `Here you are:\n${GOOD}\nGood luck!`],
    ["thinking", `<think>{"test_cases": 1} or so</think>\n${GOOD}`],
    [
      "thinking that its template began",
      `Maybe ${GOOD.replace("tc_home", "tc_no")}?\n</think>${GOOD}`,
    ],
    ["thinking after it", `Here: ${GOOD}\n[THINK]{"test_cases": 1}[/THINK]`],
    ["a fence in prose", `Sure.\n\`\`\`json\n${GOOD}\n\`\`\``],
    ["another document after", `${GOOD}{"a":1}`],
    ["another object before", `{"note":"first"} ${GOOD}`],
  ])("reads a reply with %s around it, and records what it skipped", async (_what, text) => {
    const { result } = start([{ text }]);
    await expect(result).resolves.toMatchObject({
      reply: JSON.parse(GOOD) as object,
      attempts: 1,
      skipped: text.length - GOOD.length,
    });
  });

  test.each([
    ["with __proto__", `{"__proto__":{"a":1},${GOOD.slice(1)}`],
    ["10,000 levels deep", `{"test_cases":${"[".repeat(10_000)}${"]".repeat(10_000)}}`],
  ])("does not take a reply %s", async (_what, text) => {
    const { result } = start([{ text }, { text }]);
    await expect(result).rejects.toMatchObject({ code: "SchemaValidationError" });
  });

  test.each([
    ["JSON5", "{test_cases: [],}"],
    ["NaN", '{"test_cases":NaN}'],
  ])("takes %s for no JSON", async (_what, text) => {
    const { result } = start([{ text }, { text: GOOD }]);
    await expect(result).resolves.toMatchObject({ attempts: 2 });
  });

  test("asks for the reply once the model has no more questions", async () => {
    const { result, asked } = start([{ text: "I have seen enough." }, { text: GOOD }], { tools });
    await expect(result).resolves.toMatchObject({ attempts: 1 });
    expect(asked[0]?.inputs.map(({ kind }) => kind)).toEqual(["start", "reply"]);
  });

  test("asks for the reply where a model writes its calls as text", async () => {
    const text = '<tool_call>{"name":"repo_outline","arguments":{}}</tool_call>';
    const { result, asked } = start([{ text }, { text: GOOD }], { tools });
    await expect(result).resolves.toMatchObject({ attempts: 1, usage: { calls: 2 } });
    expect(asked[0]?.inputs.map(({ kind }) => kind)).toEqual(["start", "reply"]);
  });

  test("takes what is a reply already, without asking for it", async () => {
    const { result, asked } = start([{ text: GOOD }], { tools });
    await expect(result).resolves.toMatchObject({ usage: { calls: 1 } });
    expect(asked[0]?.inputs).toEqual([{ kind: "start" }]);
  });

  test("asks for twice as much room after a reply that was cut off", async () => {
    const { result, asked } = start([{ text: "{", stop: "length" }, { text: GOOD }]);
    await result;
    expect(asked.map(({ request }) => request.maxOutputTokens)).toEqual([1_000, 2_000]);
  });

  test("does not pay twice for a reply that the target cuts off at its most", async () => {
    const cut: Partial<Turn> = { text: "{", stop: "length", mostOutputTokens: 1_000 };
    const { result, asked } = start([cut, { text: GOOD }]);
    await expect(result).rejects.toMatchObject({ code: "BudgetExceeded" });
    expect(asked).toHaveLength(1);
  });

  test("only asks for the reply after a model that wrote on while it gathered", async () => {
    const { result, asked } = start([{ text: "So", stop: "length" }, { text: GOOD }], { tools });
    await expect(result).resolves.toMatchObject({ attempts: 2 });
    expect(asked[1]?.request.tools).toEqual([]);
  });

  test("tells what it spent also when it fails", async () => {
    const { result, meter } = start([{ text: "a" }, { stop: "refusal" }]);
    await expect(result).rejects.toMatchObject({ code: "ModelRefusal" });
    expect(meter.total()).toMatchObject({ inputTokens: 20, outputTokens: 4, usd: 1, calls: 2 });
  });

  test("takes a refusal for an answer", async () => {
    const { result, asked } = start([{ stop: "refusal" }, { text: GOOD }]);
    await expect(result).rejects.toMatchObject({ code: "ModelRefusal" });
    expect(asked).toHaveLength(1);
  });

  test("names it when there is nothing to test, and keeps what the model says about it", async () => {
    const text = '{"test_cases":[],"coverage_notes":"A library."}';
    const { result, rejected } = start([{ text }]);
    await expect(result).rejects.toMatchObject({ code: "NothingToTest" });
    expect(rejected).toEqual([{ text, code: "NothingToTest", attempts: 1 }]);
  });

  test("asks for one repair in the same conversation, and no second one", async () => {
    const review = async () => ["Test case tc_home: the id appears twice."];
    const { result, asked } = start([{ text: GOOD }, { text: GOOD }], { review });
    await expect(result).resolves.toMatchObject({ attempts: 1 });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.inputs[1]).toMatchObject({
      kind: "repair",
      message: expect.stringContaining("tc_home: the id appears twice") as string,
    });
  });

  test("counts what a call may have cost that the deadline cut off", async () => {
    const { result, meter } = start([], { deadlineSeconds: 0.05 });
    await expect(result).rejects.toMatchObject({ code: "BudgetExceeded" });
    expect(meter.total()).toMatchObject({ inputTokens: 10, calls: 1 });
  });

  test("ends at its deadline when the model hangs", async () => {
    const { result, asked } = start([], { deadlineSeconds: 0.05 });
    await expect(result).rejects.toMatchObject({ code: "BudgetExceeded" });
    expect(asked[0]?.request.signal.aborted).toBe(true);
  });
});
