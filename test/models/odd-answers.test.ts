import { afterEach, describe, expect, test } from "vitest";
import type { Conversation, ConversationRequest } from "../../src/models/model.ts";
import { chunk, event, type RawServer, startRawServer } from "../platform/model/raw-server.ts";
import { events, type RawTalk, REQUEST, talkRaw } from "./talk-raw.ts";
import type { Json } from "../platform/model/strict/request.ts";
import { modelAt } from "./whole-run.ts";

let server: RawServer | undefined;
let talk: RawTalk | undefined;
let notices: string[] = [];

afterEach(async () => {
  await server?.close();
  await talk?.server.close();
  server = undefined;
  talk = undefined;
  notices = [];
});

/** A conversation with a server that answers everything with these events. */
async function open(text: string, changes: Partial<ConversationRequest> = {}) {
  server = await startRawServer((response) => {
    response.writeHead(200, { "content-type": "text/event-stream" }).end(text);
  });
  const selected = { provider: "compatible", model: "m", baseUrl: server.url } as const;
  const model = await modelAt(selected, (message) => notices.push(message));
  return model.open({ ...REQUEST, ...changes });
}

function gather(conversation: Conversation) {
  return conversation.next({ kind: "start" });
}

interface Counts {
  readonly counts: object;
  /** Of the last event. */
  readonly last: object;
}

/** A message of Anthropic's that says `{}`. */
function anthropicEvents(reason: string, { counts, last }: Counts): string {
  const message = { type: "message", content: [], usage: counts };
  return [
    { type: "message_start", message },
    { type: "content_block_start", index: 0, content_block: { type: "text", text: "{}" } },
    { type: "message_delta", delta: { stop_reason: reason }, usage: last },
    { type: "message_stop" },
  ]
    .map(event)
    .join("");
}

const called = (
  id: string | undefined,
  index: number | undefined,
  name: string,
  json: unknown,
) => ({
  ...(id === undefined ? {} : { id }),
  ...(index === undefined ? {} : { index }),
  function: { name, arguments: json },
});

describe("calls of tools", () => {
  test.each([
    [
      "with one index for all, as Ollama had it",
      [called("a", 0, "x", "{}"), called("b", 0, "y", "{}")],
    ],
    ["without ids, as Gemini had it", [called("", 0, "x", "{}"), called("", 0, "y", "{}")]],
    [
      "without ids or indexes",
      [called(undefined, undefined, "x", "{}"), called(undefined, undefined, "y", "{}")],
    ],
    ["with arguments as objects", [called("a", 0, "x", {}), called("b", 1, "y", {})]],
  ])("%s are two", async (_what, calls) => {
    const text = calls.map((call) => chunk({ tool_calls: [call] })).join("");
    const { toolCalls, stop } = await gather(await open(text + chunk({}, "stop")));
    expect([stop, toolCalls.map(({ name }) => name)]).toEqual(["tool_calls", ["x", "y"]]);
    expect(toolCalls.map(({ arguments: json }) => json)).toEqual(["{}", "{}"]);
    expect(new Set(toolCalls.map(({ id }) => id)).size).toBe(2);
  });

  test("are one where every piece has another id, as SGLang has it", async () => {
    const pieces = [
      called("a", 0, "x", '{"a":'),
      { id: "b", index: 0, function: { name: null, arguments: "1}" } },
    ];
    const text = pieces.map((call) => chunk({ tool_calls: [call] })).join("");
    const { toolCalls } = await gather(await open(text + chunk({}, "tool_calls")));
    expect(toolCalls).toEqual([{ id: "a", name: "x", arguments: '{"a":1}' }]);
  });

  test("without ids get some that no other call of the conversation has", async () => {
    const calls = [called(undefined, 0, "x", "{}"), called(undefined, 1, "y", "{}")];
    const conversation = await open(chunk({ tool_calls: calls }, "tool_calls"));
    const first = await gather(conversation);
    const results = first.toolCalls.map(({ id }) => ({ id, text: "x", isError: false }));
    const second = await conversation.next({ kind: "tool_results", results });
    const ids = [first, second].flatMap(({ toolCalls }) => toolCalls.map(({ id }) => id));
    expect(ids).toEqual(["call_1", "call_2", "call_3", "call_4"]);
  });

  test.each([
    ["compatible", ["assistant", "tool", "user"]],
    ["anthropic", ["assistant", "user"]],
  ] as const)("are answered before what is to be mended: %s", async (provider, roles) => {
    const bodies: Json[] = [];
    const call = { type: "tool_use", id: "a", name: "x", input: {} };
    const message = { type: "message", content: [], usage: {} };
    const answer =
      provider === "anthropic"
        ? [
            { type: "message_start", message },
            { type: "content_block_start", index: 0, content_block: call },
            { type: "message_delta", delta: { stop_reason: "tool_use" }, usage: {} },
            { type: "message_stop" },
          ]
            .map(event)
            .join("")
        : chunk({ content: "{}", tool_calls: [called("a", 0, "x", "{}")] }, "tool_calls");
    talk = await talkRaw(
      (response, _request, body) => {
        bodies.push(body);
        response.writeHead(200, { "content-type": "text/event-stream" }).end(answer);
      },
      { provider },
    );
    await gather(talk.conversation);
    await talk.conversation.next({ kind: "repair", message: "Mend this." });
    const messages = (bodies.at(-1)?.["messages"] ?? []) as readonly { readonly role: string }[];
    expect(messages.slice(-roles.length).map(({ role }) => role)).toEqual(roles);
    expect(JSON.stringify(messages.at(-1))).toContain("Mend this.");
    expect(JSON.stringify(messages)).toContain("is not called any more");
  });

  test("are one whose name comes with each piece", async () => {
    const pieces = ['{"path', '_prefix":', '"src"}'].map((json) => called("a", 0, "x", json));
    const text = pieces.map((call) => chunk({ tool_calls: [call] })).join("");
    const { toolCalls } = await gather(await open(text + chunk({}, "tool_calls")));
    expect(toolCalls).toEqual([{ id: "a", name: "x", arguments: '{"path_prefix":"src"}' }]);
  });
});

describe("a reply", () => {
  const thought = chunk({ content: null, reasoning_content: '{"a":1}' }) + chunk({}, "stop");

  test("that a server took for thought is the reply", async () => {
    const conversation = await open(thought);
    expect((await conversation.next({ kind: "reply" })).text).toBe('{"a":1}');
  });

  test("is not what a model thinks while it gathers", async () => {
    expect((await gather(await open(thought))).text).toBe("");
  });

  test("may come in parts, as texts or as objects, with thoughts between", async () => {
    const parts = [
      "{",
      { type: "thinking", thinking: [{ type: "text", text: "Hm" }] },
      { type: "text", text: "}" },
    ];
    expect((await gather(await open(chunk({ content: parts }, "stop")))).text).toBe("{}");
  });
});

describe("an end", () => {
  test.each(["function_call_filter: MALFORMED_FUNCTION_CALL", "UNEXPECTED_TOOL_CALL"])(
    "by %s may be tried again",
    async (reason) => {
      const turn = gather(await open(chunk({}, reason)));
      await expect(turn).rejects.toMatchObject({ code: "ModelUnavailable", retryable: true });
    },
  );

  test.each([
    [
      "beside its choices",
      {
        choices: [{ delta: { content: "" }, finish_reason: "error" }],
        error: { code: 402, message: "Insufficient credits" },
      },
    ],
    [
      "inside of its choice",
      {
        choices: [
          { error: { code: 402, message: "Insufficient credits" }, finish_reason: "error" },
        ],
      },
    ],
  ])("by an error %s is told in the words of the server", async (_where, item) => {
    const turn = gather(await open(event(item)));
    await expect(turn).rejects.toMatchObject({
      code: "BudgetExceeded",
      message: expect.stringContaining("Insufficient credits") as string,
    });
  });
});

describe("a stream that closes without a word of its end", () => {
  test.each([
    ["in the middle of a reply", chunk({ content: '{"test_cases":[{"ti' })],
    ["in the middle of a call", chunk({ tool_calls: [called("a", 0, "x", '{"a":')] })],
    ["in the middle of an event", chunk({ content: "{}" }) + 'data: {"choices":[{"del'],
  ])("%s was cut", async (_where, text) => {
    const turn = gather(await open(text));
    await expect(turn).rejects.toMatchObject({
      code: "ModelUnavailable",
      message: expect.stringMatching(/ended the connection/) as string,
    });
  });

  test.each([
    ["a whole reply", chunk({ content: '{"a":1}' }), "end"],
    ["whole calls", chunk({ tool_calls: [called("a", 0, "x", "{}")] }), "tool_calls"],
    ["a text before [DONE]", `${chunk({ content: "Hm" })}data: [DONE]\n\n`, "end"],
  ])("after %s is at its end", async (_what, text, stop) => {
    expect((await gather(await open(text))).stop).toBe(stop);
  });

  test("and holds nothing but its usage is empty", async () => {
    const turn = gather(await open(event({ choices: [], usage: { prompt_tokens: 9 } })));
    await expect(turn).rejects.toMatchObject({
      message: expect.stringMatching(/before it said anything/) as string,
    });
  });
});

describe("usage", () => {
  test("that a server does not count has what the model thought in it", async () => {
    const text =
      chunk({ reasoning_content: "thought ".repeat(400) }) + chunk({ content: "{}" }, "stop");
    expect((await gather(await open(text))).usage.outputTokens).toBeGreaterThan(900);
  });

  test("has what OpenRouter asks for the answer", async () => {
    const usage = counted({ prompt_tokens: 9, completion_tokens: 1, cost: 0.0025 });
    expect((await gather(await open(usage))).usage.usd).toBe(0.0025);
  });

  test("of Anthropic's last event overwrites no count with nothing", async () => {
    const counts = { input_tokens: 50, cache_read_input_tokens: 900, output_tokens: 1 };
    const nothing = { input_tokens: null, cache_read_input_tokens: null };
    const text = anthropicEvents("end_turn", { counts, last: { ...nothing, output_tokens: 9 } });
    talk = await talkRaw(events(text), { provider: "anthropic" });
    const { usage } = await talk.conversation.next({ kind: "start" });
    expect(usage).toMatchObject({ inputTokens: 950, outputTokens: 9 });
  });

  test("is what the server counted, also where the answer is a failure", async () => {
    const counts = { input_tokens: 50, output_tokens: 1 };
    const reason = "model_context_window_exceeded";
    const text = anthropicEvents(reason, { counts, last: { output_tokens: 9 } });
    talk = await talkRaw(events(text), { provider: "anthropic" });
    const turn = talk.conversation.next({ kind: "start" });
    await expect(turn).rejects.toMatchObject({ code: "BudgetExceeded" });
    expect(talk.lost).toMatchObject([{ inputTokens: 50, outputTokens: 9 }]);
  });

  const counted = (usage: object) =>
    chunk({ content: "{}" }, "stop") + event({ choices: [], usage });

  test("has the thoughts that only the total counts", async () => {
    const usage = { prompt_tokens: 100, completion_tokens: 10, total_tokens: 500 };
    expect((await gather(await open(counted(usage)))).usage).toMatchObject({
      inputTokens: 100,
      outputTokens: 400,
    });
  });

  test("of much less than was sent is told, once: the server may have cut it", async () => {
    const conversation = await open(counted({ prompt_tokens: 4_096, completion_tokens: 1 }), {
      facts: "page /login ".repeat(3_000),
    });
    await gather(conversation);
    await conversation.next({ kind: "reply" });
    expect(notices).toEqual([
      expect.stringMatching(/4096 tokens where about 11\d+ were sent.*context-window/),
    ]);
  });

  test("of what was sent is no news", async () => {
    const usage = { prompt_tokens: 8_000, completion_tokens: 1 };
    await gather(await open(counted(usage), { facts: "page /login ".repeat(3_000) }));
    expect(notices).toEqual([]);
  });
});
