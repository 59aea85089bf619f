import { type ChatCompletionRequest, type FixtureResponse, LLMock } from "@copilotkit/aimock";
import { beforeAll, describe, expect, test } from "vitest";
import { createOfflineModel } from "../../src/models/offline/create-model.ts";
import { answerOffline, type ChatRequest } from "../platform/model/offline-completion.ts";
import { at, recordsIn, textIn } from "../platform/model/strict/request.ts";
import { temporaryFolder } from "../process/source-folders.ts";
import { modelAt, runOnSample } from "./whole-run.ts";

function asChat({ model, messages, tools = [] }: ChatCompletionRequest): ChatRequest {
  const texts = messages.map(({ role, content, tool_call_id: id }) => {
    const text = typeof content === "string" ? content : "";
    return { role, content: text, ...(id === undefined ? {} : { tool_call_id: id }) };
  });
  return {
    model,
    messages: texts,
    tools: tools.map(({ function: { name } }) => ({ function: { name } })),
  };
}

/** What the offline engine says, in the form of the mock's fixtures. */
async function response(request: ChatCompletionRequest): Promise<FixtureResponse> {
  const { message } = await answerOffline(asChat(request));
  const usage = { input_tokens: 900, output_tokens: 90, prompt_tokens: 900, completion_tokens: 90 };
  const toolCalls = recordsIn(message["tool_calls"]).map((call) => ({
    id: textIn(call["id"]),
    name: textIn(at(call, "function.name")),
    arguments: textIn(at(call, "function.arguments")),
  }));
  return toolCalls.length > 0
    ? { toolCalls, usage }
    : { content: String(message["content"]), usage };
}

let expected: unknown;

beforeAll(async () => {
  const place = await temporaryFolder();
  const written = await runOnSample(place.path, createOfflineModel());
  expected = written.content.payload.files;
  await place.remove();
});

describe("a run of three agents against the mock of somebody else", () => {
  test.each([
    ["anthropic", "claude-sonnet-5-5", ""],
    ["openai", "gpt-6-luna", "/v1"],
    ["compatible", "local", "/v1"],
  ] as const)(
    "over %s writes what the engine does, after one failure of the server",
    async (provider, model, path) => {
      const place = await temporaryFolder();
      const mock = await LLMock.create({ port: 0, host: "127.0.0.1", logLevel: "silent" });
      mock.addFixture({ match: { predicate: () => true }, response });
      mock.nextRequestError(503);
      const asked = await modelAt({ provider, model, baseUrl: `${mock.url}${path}` });
      const written = await runOnSample(place.path, { ...asked, collectsFacts: true });
      const { payload, meta } = written.content;
      expect(payload.files).toEqual(expected);
      expect(meta.usage.input_tokens).toBeGreaterThanOrEqual(900);
      await mock.stop();
      await place.remove();
    },
  );
});
