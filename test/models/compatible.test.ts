import { afterEach, describe, expect, test } from "vitest";
import { SCHEMAS } from "../../src/contracts/schemas.ts";
import { createCompatibleModel } from "../../src/models/compatible/create-model.ts";
import type { AdapterSettings } from "../../src/models/target.ts";
import type { ConversationRequest } from "../../src/models/model.ts";
import { type Behaviour, type ModelServer, startModelServer } from "../platform/model/server.ts";

let server: ModelServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

const REQUEST: ConversationRequest = {
  system: "You are a test.",
  user: '{"a":1}',
  facts: "",
  replySchema: SCHEMAS.generatorReply,
  tools: [{ name: "repo_outline", description: "facts", parameters: { type: "object" } }],
  sampling: { temperature: 0, topP: 1, seed: 7 },
  maxOutputTokens: 1_000,
  listBounds: { outer: 20, inner: 40 },
  signal: new AbortController().signal,
};

function settings(baseUrl: string): AdapterSettings {
  const notice = (): void => {};
  return { baseUrl, apiKey: "key-123", model: "m-1", deadlineSeconds: 30, overrides: {}, notice };
}

async function firstTurn(...behaviours: Behaviour[]) {
  server = await startModelServer(behaviours);
  const model = createCompatibleModel(settings(server.url));
  return model.open(REQUEST).next({ kind: "start" });
}

describe("a compatible endpoint", () => {
  test("is sent the prompt, the envelope and the tools while the model gathers", async () => {
    await firstTurn({ kind: "text", text: "{}" });
    const [request] = server?.requests ?? [];
    expect(request?.path).toBe("/v1/chat/completions");
    expect(request?.authorization).toBe("Bearer key-123");
    expect(request?.body).toMatchObject({
      model: "m-1",
      messages: [
        { role: "system", content: "You are a test." },
        { role: "user", content: '{"a":1}' },
      ],
      stream: true,
      temperature: 0,
      max_tokens: 1_000,
      tools: [{ type: "function", function: { name: "repo_outline" } }],
    });
    expect(request?.body).not.toHaveProperty("response_format");
  });

  test("is sent the contract and no tools for the reply", async () => {
    server = await startModelServer([{ kind: "text", text: "{}" }]);
    const conversation = createCompatibleModel(settings(server.url)).open(REQUEST);
    await conversation.next({ kind: "start" });
    await conversation.next({ kind: "reply" });
    expect(server.requests[1]?.body).toMatchObject({
      messages: [{}, {}, { role: "assistant", content: "{}" }, { role: "user" }],
      response_format: { type: "json_schema", json_schema: { name: "TestCaseGeneratorReply" } },
    });
    expect(server.requests[1]?.body).not.toHaveProperty("tools");
  });

  test("gives the text, the usage and what was sent", async () => {
    const turn = await firstTurn({ kind: "text", text: '{"b":2}' });
    expect(turn).toMatchObject({
      text: '{"b":2}',
      stop: "end",
      usage: { inputTokens: 1000, outputTokens: 100, cachedInputTokens: 0, usd: null },
      model: "m-1",
      sampling: { sent: { temperature: 0 }, omitted: ["top_p", "seed"] },
    });
  });

  test.each<[string, Behaviour, string]>([
    ["a reply at the token limit", { kind: "text", text: "{", finishReason: "length" }, "length"],
    ["a filtered reply", { kind: "text", text: "", finishReason: "content_filter" }, "refusal"],
    ["a refusal", { kind: "refusal" }, "refusal"],
  ])("%s stops by name", async (_what, behaviour, stop) => {
    expect((await firstTurn(behaviour)).stop).toBe(stop);
  });

  test.each<[Behaviour, string, boolean]>([
    [{ kind: "status", status: 401 }, "Unauthorized", false],
    [{ kind: "status", status: 404 }, "ModelRejectedRequest", false],
    [{ kind: "status", status: 410 }, "ModelRejectedRequest", false],
    [{ kind: "status", status: 429 }, "RateLimited", true],
    [{ kind: "status", status: 500 }, "ModelUnavailable", true],
    [{ kind: "status", status: 529 }, "ModelUnavailable", true],
    [{ kind: "html" }, "ModelUnavailable", false],
  ])("%o is %s", async (behaviour, code, retryable) => {
    await expect(firstTurn(behaviour)).rejects.toMatchObject({ code, retryable });
    expect(server?.requests).toHaveLength(1);
  });

  test("that refuses without a reason is asked once more with nothing optional", async () => {
    const refused = firstTurn({ kind: "status", status: 400 });
    await expect(refused).rejects.toMatchObject({ code: "ModelRejectedRequest", retryable: false });
    expect(server?.requests).toHaveLength(2);
    expect(server?.requests[1]?.body).not.toHaveProperty("temperature");
  });

  const call = { id: "c1", type: "function", function: { name: "repo_tree", arguments: "{}" } };

  test.each<[string, Record<string, unknown>]>([
    ["text that is a list of nothing", { content: [{ type: "text" }] }],
    ["text that is a number", { content: 5 }],
    ["calls that are no list", { content: null, tool_calls: "repo_tree" }],
    ["a call that is nothing", { content: null, tool_calls: [null] }],
    ["a call of no function", { content: null, tool_calls: [{ id: "c1", type: "function" }] }],
    ["a call without an id", { content: null, tool_calls: [{ ...call, id: 7 }] }],
    [
      "arguments that are no text",
      { content: null, tool_calls: [{ ...call, function: { name: "repo_tree", arguments: 7 } }] },
    ],
  ])("that answers with %s does not speak the API", async (_what, message) => {
    const turn = firstTurn({ kind: "message", message, finishReason: "stop" });
    await expect(turn).rejects.toMatchObject({ code: "ModelUnavailable" });
  });

  test.each([
    ["stop", [call], "tool_calls"],
    ["tool_calls", [call], "tool_calls"],
    ["tool_calls", [], "end"],
    ["length", [call], "length"],
  ])("that says %s with %o ends its turn by %s", async (finishReason, calls, stop) => {
    const message = { content: "{}", tool_calls: calls };
    expect((await firstTurn({ kind: "message", message, finishReason })).stop).toBe(stop);
  });

  test("says how long it wants us to wait", async () => {
    const limited = firstTurn({ kind: "status", status: 429, headers: { "retry-after": "7" } });
    await expect(limited).rejects.toMatchObject({ retryAfterSeconds: 7 });
  });

  test("never sees the key at the address of a redirect", async () => {
    const other = await startModelServer([{ kind: "text", text: "{}" }]);
    const location = `${other.url}/chat/completions`;
    const redirected = firstTurn({ kind: "status", status: 307, headers: { location } });
    await expect(redirected).rejects.toMatchObject({ code: "ModelUnavailable" });
    expect(other.requests).toHaveLength(0);
    await other.close();
  });

  test("that is not there is unavailable", async () => {
    const gone = await startModelServer([]);
    await gone.close();
    const model = createCompatibleModel(settings(gone.url));
    await expect(model.open(REQUEST).next({ kind: "start" })).rejects.toMatchObject({
      code: "ModelUnavailable",
    });
  });
});
