import { afterEach, describe, expect, test } from "vitest";
import { chunk, event, RAW } from "../platform/model/raw-server.ts";
import { events, type RawTalk, type RawTalkOptions, talkRaw } from "./talk-raw.ts";

let talk: RawTalk | undefined;

afterEach(async () => {
  await talk?.server.close();
  talk = undefined;
});

/** The failure of a first turn that is refused with this. */
async function refusedWith(
  status: number,
  body: unknown,
  options: RawTalkOptions = {},
): Promise<unknown> {
  talk = await talkRaw(RAW.status(status, JSON.stringify(body)), options);
  return talk.conversation.next({ kind: "start" }).catch((error: unknown) => error);
}

describe("a refusal that no other request would change", () => {
  test.each([
    [
      "of a key, as Gemini says it",
      400,
      [
        {
          error: {
            code: 400,
            message: "API key not valid. Please pass a valid API key.",
          },
        },
      ],
      "Unauthorized",
    ],
    [
      "of an account without credit, as Anthropic says it",
      400,
      {
        error: {
          type: "invalid_request_error",
          message: "Your credit balance is too low",
        },
      },
      "BudgetExceeded",
    ],
    [
      "of what it is about, as OpenRouter says it",
      403,
      {
        error: { code: 403, message: 'Your input was flagged for "violence".' },
      },
      "ModelRefusal",
    ],
  ])("%s has its name at once", async (_what, status, body, code) => {
    expect(await refusedWith(status, body)).toMatchObject({
      code,
      retryable: false,
    });
    expect(talk?.server.count()).toBe(1);
    expect(talk?.notices).toEqual([]);
  });

  test("has the words of the provider behind OpenRouter", async () => {
    const raw = JSON.stringify({
      error: { message: "The bucket is full", code: "full" },
    });
    const error = {
      message: "Provider returned error",
      code: 418,
      metadata: { raw },
    };
    expect(await refusedWith(418, { error })).toMatchObject({
      message: expect.stringContaining("Provider returned error: The bucket is full") as string,
    });
  });
});

test("what the provider behind OpenRouter does not take is learned from its words", async () => {
  const raw = '{"error":{"message":"Unsupported parameter: temperature"}}';
  const error = {
    message: "Provider returned error",
    code: 400,
    metadata: { raw },
  };
  talk = await talkRaw((response, _request, body) =>
    body["temperature"] === undefined
      ? events(chunk({ content: "{}" }, "stop"))(response)
      : RAW.status(400, JSON.stringify({ error }))(response),
  );
  const { sampling } = await talk.conversation.next({ kind: "start" });
  expect(sampling.dropped.map(({ param }) => param)).toEqual(["temperature"]);
});

describe("too many tokens", () => {
  const message = "Too many tokens, please wait before trying again.";

  test("in a minute are a limit of the rate, as Bedrock says it", async () => {
    expect(await refusedWith(429, { error: { message, code: "429" } })).toMatchObject({
      code: "RateLimited",
      retryable: true,
    });
  });

  test("at once are a full window", async () => {
    expect(await refusedWith(429, { error: { message: "Request too large" } })).toMatchObject({
      code: "BudgetExceeded",
    });
  });
});

describe("the time that a server asks us to wait stands", () => {
  test.each([
    ["in Gemini's RetryInfo", { details: [{ retryDelay: "37s" }] }, 37],
    ["in its words, in seconds", { message: "Please try again in 7.66s. Visit" }, 7.66],
    ["in its words, in minutes", { message: "Please try again in 1m7.5s." }, 67.5],
    ["in its words, in milliseconds", { message: "Please try again in 250ms." }, 0.25],
    ["in its words, written out", { message: "Please retry after 20 seconds." }, 20],
  ])("%s", async (_where, error, seconds) => {
    expect(await refusedWith(429, { error })).toMatchObject({
      retryAfterSeconds: seconds,
    });
  });

  test("nowhere, mostly", async () => {
    expect(await refusedWith(429, { error: { message: "Slow down" } })).toMatchObject({
      retryAfterSeconds: undefined,
    });
  });
});

describe("what a model wrote wrongly", () => {
  const failed = {
    error: { code: "tool_use_failed", message: "Failed to call a function." },
  };

  test("changes nothing of what is sent the next time", async () => {
    talk = await talkRaw((response, request) =>
      request === 1
        ? RAW.status(400, JSON.stringify(failed))(response)
        : events(chunk({ content: "{}" }, "stop"))(response),
    );
    const { conversation, server } = talk;
    const first = conversation.next({ kind: "start" });
    await expect(first).rejects.toMatchObject({
      code: "ModelUnavailable",
      retryable: true,
    });
    await conversation.next({ kind: "start" });
    expect(server.bodies[1]).toEqual(server.bodies[0]);
  });

  test("again and again is asked for otherwise", async () => {
    talk = await talkRaw((response, _request, body) =>
      body["tools"] === undefined
        ? events(chunk({ content: "{}" }, "stop"))(response)
        : RAW.status(400, JSON.stringify(failed))(response),
    );
    const { conversation } = talk;
    for (let times = 0; times < 2; times += 1) {
      await expect(conversation.next({ kind: "start" })).rejects.toThrow("could not read");
    }
    await expect(conversation.next({ kind: "start" })).resolves.toMatchObject({
      text: "{}",
    });
  });
});

describe("a server that does not stream this model is asked without a stream", () => {
  const ANSWERS = {
    openai: {
      object: "response",
      status: "completed",
      output: [{ type: "message", content: [{ type: "output_text", text: "{}" }] }],
      usage: { input_tokens: 5, output_tokens: 1 },
    },
    compatible: {
      choices: [{ message: { content: "{}" }, finish_reason: "stop" }],
    },
    anthropic: {
      type: "message",
      content: [{ type: "text", text: "{}" }],
      stop_reason: "end_turn",
      usage: { input_tokens: 5, output_tokens: 1 },
    },
  } as const;

  test.each([
    ["openai", "stream", "Your organization must be verified to stream this model."],
    ["compatible", null, "Streaming is not supported for this model"],
    ["anthropic", null, "stream: true is not allowed for this model"],
  ] as const)("by %s", async (provider, param, message) => {
    const refusal = JSON.stringify({
      error: { message, param, type: "invalid_request_error" },
    });
    talk = await talkRaw(
      (response, _request, body) =>
        body["stream"] === true
          ? RAW.status(400, refusal)(response)
          : RAW.status(200, JSON.stringify(ANSWERS[provider]))(response),
      { provider },
    );
    const { text, sampling } = await talk.conversation.next({ kind: "start" });
    expect([text, sampling.dropped.map(({ param: name }) => name)]).toEqual(["{}", ["stream"]]);
  });
});

describe("an error in a stream", () => {
  test.each([
    ["that is a text, as Ollama has it", { error: "CUDA error" }, "ModelUnavailable"],
    [
      "that says that it is one, as vLLM had it",
      {
        object: "error",
        message: "Internal",
        type: "InternalServerError",
        code: 500,
      },
      "ModelUnavailable",
    ],
    [
      "of a key, with its status as a text, as LiteLLM has it",
      { error: { message: "bad key", code: "401" } },
      "Unauthorized",
    ],
    ["of the rate, as LiteLLM has it", { error: { message: "slow", code: "429" } }, "RateLimited"],
  ])("%s has its name", async (_what, item, code) => {
    talk = await talkRaw(events(chunk({ content: '{"a":1}' }) + event(item)));
    await expect(talk.conversation.next({ kind: "start" })).rejects.toMatchObject({ code });
  });
});
