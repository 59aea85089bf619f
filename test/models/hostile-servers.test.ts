import type { ServerResponse } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { SCHEMAS } from "../../src/contracts/schemas.ts";
import { createModel } from "../../src/models/create-model.ts";
import type { ConversationRequest, Turn, Usage } from "../../src/models/model.ts";
import { chunk, RAW, type RawServer, startRawServer } from "../platform/model/raw-server.ts";

let server: RawServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

const KEY = "sk-live-4f9QzW7x2Lm8Kd1Rt5";

interface Answered {
  readonly turn: Promise<Turn>;
  readonly lost: readonly Usage[];
}

/** One turn of a model whose agent waits so many seconds. */
async function ask(
  respond: (response: ServerResponse, request: number) => void,
  seconds = 30,
  changes: Partial<ConversationRequest> = {},
): Promise<Answered> {
  server = await startRawServer(respond);
  const lost: Usage[] = [];
  const request: ConversationRequest = {
    system: "system",
    user: "{}",
    facts: "",
    replySchema: SCHEMAS.generatorReply,
    tools: [],
    sampling: { temperature: 0, topP: 1, seed: 7 },
    maxOutputTokens: 1_000,
    listBounds: { outer: 20, inner: 40 },
    signal: AbortSignal.timeout(seconds * 1_000),
    onLost: (usage) => lost.push(usage),
    ...changes,
  };
  const selected = {
    provider: "compatible",
    model: "m",
    apiKey: KEY,
    baseUrl: server.url,
  } as const;
  const settings = { deadlineSeconds: seconds, overrides: {}, notice: () => {} };
  const model = await createModel(selected, settings);
  return { turn: model.open(request).next({ kind: "start" }), lost };
}

describe("a server that is slow", () => {
  test("may take as long as the agent waits for its first byte", async () => {
    const { turn } = await ask(RAW.firstByteAfter(1_500), 10);
    await expect(turn).resolves.toMatchObject({ text: "{}", stop: "end" });
  });

  test("ends at the deadline when its first byte does not come", async () => {
    const { turn } = await ask(RAW.firstByteAfter(60_000), 0.3);
    await expect(turn).rejects.toMatchObject({ name: "TimeoutError" });
  });

  test("ends at the deadline when it drips, and what it wrote is counted", async () => {
    const { turn, lost } = await ask(RAW.drip, 0.5);
    await expect(turn).rejects.toMatchObject({ name: "TimeoutError" });
    expect(lost[0]?.outputTokens).toBeGreaterThan(0);
  });

  test("is cut off when it falls silent in the middle, long before the deadline", async () => {
    const { turn } = await ask(RAW.silence, 1);
    await expect(turn).rejects.toMatchObject({
      code: "ModelUnavailable",
      message: expect.stringMatching(/silent/) as string,
    });
  });
});

describe("a server that sends too much", () => {
  test.each([
    ["an endless body", RAW.endless],
    ["a gigabyte", RAW.gigabyte],
    ["a line without an end", RAW.endlessLine],
    ["a little that unpacks to a lot", RAW.gzipBomb],
  ])("ends by name, in little memory: %s", async (_what, respond) => {
    const before = process.memoryUsage().rss;
    const { turn } = await ask(respond);
    await expect(turn).rejects.toMatchObject({
      code: "MalformedLlmOutput",
      message: expect.stringMatching(/16 MB/) as string,
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 2 ** 20);
  });

  test("in its framing alone, token for token, is read where its reply may be long", async () => {
    const { turn } = await ask(RAW.framed(17), 30, { maxOutputTokens: 20_000 });
    await expect(turn).resolves.toMatchObject({ text: "{}" });
  });

  test.each([
    ["of its one object", RAW.deepJson],
    ["of a field that nobody knows", RAW.deepField],
  ])("in the depth %s does not speak the API", async (_where, respond) => {
    const { turn } = await ask(respond);
    await expect(turn).rejects.toMatchObject({ code: "ModelUnavailable" });
  });

  test("in the depth of a reply is left to the contract", async () => {
    const { turn } = await ask(RAW.deepReply);
    await expect(turn).resolves.toMatchObject({ stop: "end" });
  });
});

describe("a server that ends in an odd way", () => {
  test.each([
    ["stop", "end"],
    ["eos", "end"],
    ["", "end"],
    ["length", "length"],
    ["model_length", "length"],
    ["MAX_TOKENS", "length"],
    ["content_filter", "refusal"],
    ["SAFETY", "refusal"],
  ])("with %j stops by %s", async (reason, stop) => {
    const { turn } = await ask(RAW.finish(reason));
    await expect(turn).resolves.toMatchObject({ stop });
  });

  test.each(["error", "insufficient_system_resource", "network_error"])(
    "with %j is unavailable",
    async (reason) => {
      const { turn } = await ask(RAW.finish(reason));
      await expect(turn).rejects.toMatchObject({ code: "ModelUnavailable", retryable: true });
    },
  );

  test("in the middle of an answer is unavailable, and what it wrote is counted", async () => {
    const { turn, lost } = await ask(RAW.cut);
    await expect(turn).rejects.toMatchObject({ code: "ModelUnavailable", retryable: true });
    expect(lost).toHaveLength(1);
  });

  test.each([
    [{ message: "overloaded", code: 529 }, "ModelUnavailable"],
    [{ message: "slow down", type: "rate_limit_error" }, "RateLimited"],
    [{ message: "too long", code: "context_length_exceeded" }, "BudgetExceeded"],
  ])("with an error in its stream ends by the name of the error: %o", async (error, code) => {
    const { turn } = await ask(RAW.errorInStream(error));
    await expect(turn).rejects.toMatchObject({ code });
  });

  test("at another address never sees the key there", async () => {
    const other = await startRawServer(RAW.finish("stop"));
    const { turn } = await ask(RAW.redirect(`${other.url}/chat/completions`));
    await expect(turn).rejects.toMatchObject({
      code: "ModelUnavailable",
      message: expect.stringMatching(/base-url/) as string,
    });
    expect(other.count()).toBe(0);
    await other.close();
  });
});

describe("a server whose stream is empty", () => {
  test("is asked without a stream, and told by what it says then", async () => {
    const tooLong = { error: { message: "too long", code: "context_length_exceeded" } };
    const { turn } = await ask((response, request) =>
      request === 1
        ? response.writeHead(200).end()
        : RAW.status(400, JSON.stringify(tooLong))(response),
    );
    await expect(turn).rejects.toMatchObject({ code: "BudgetExceeded" });
  });

  test("ends by name when it says nothing at all", async () => {
    const { turn } = await ask((response) => response.writeHead(200).end());
    await expect(turn).rejects.toMatchObject({
      code: "ModelUnavailable",
      message: expect.stringMatching(/context-window/) as string,
    });
  });
});

describe("a server that counts", () => {
  test.each([
    ["nothing", undefined],
    ["no object", 7],
    ["below nothing", { prompt_tokens: -5, completion_tokens: -1 }],
    ["in texts", { prompt_tokens: "12", completion_tokens: "1" }],
    ["beyond all numbers", { prompt_tokens: 1e300, completion_tokens: 1 }],
  ])("%s is counted by us instead", async (_what, usage) => {
    const { turn } = await ask(RAW.usage(usage));
    const { isEstimated, usage: counted } = await turn;
    expect(isEstimated).toBe(true);
    expect(counted.inputTokens).toBeGreaterThan(0);
    expect(counted.inputTokens).toBeLessThan(100);
  });
});

test("a refusal that does not end is told all the same", async () => {
  const { turn } = await ask((response) => {
    response.writeHead(418, { "content-type": "application/json" }).flushHeaders();
  }, 1);
  await expect(turn).rejects.toMatchObject({ code: "ModelRejectedRequest" });
});

test.each([
  ["a page", (response: ServerResponse) => response.writeHead(200).end("<html>Welcome</html>")],
  ["a redirect", RAW.redirect("http://127.0.0.1:9/")],
])("%s is not asked again: the next time it answers the same", async (_what, respond) => {
  const { turn } = await ask(respond);
  await expect(turn).rejects.toMatchObject({ code: "ModelUnavailable", retryable: false });
});

describe("what a server says", () => {
  test("is told in one line, without the key that it repeats", async () => {
    const body = JSON.stringify({ error: { message: `no\n::error::${KEY} such thing` } });
    const { turn } = await ask(RAW.status(418, body));
    const failure: unknown = await turn.catch((error: unknown) => error);
    expect(String(failure)).toContain('It says: "no ::error::*** such thing"');
    expect(String(failure)).not.toContain(KEY);
  });

  test.each([401, 403])("about a key is not told: %i", async (status) => {
    const body = JSON.stringify({
      error: { message: "Incorrect API key provided: sk-live-4f9Q***" },
    });
    const { turn } = await ask(RAW.status(status, body));
    await expect(turn).rejects.toMatchObject({
      code: "Unauthorized",
      message: expect.not.stringContaining("sk-live") as string,
    });
  });

  test("that is very long is cut, and the rest not even read", async () => {
    const { turn } = await ask(RAW.status(418, "a".repeat(10 * 2 ** 20)));
    const failure: unknown = await turn.catch((error: unknown) => error);
    expect(String(failure).length).toBeLessThan(1_000);
  });
});

test("after a failure the same turn can be asked for again, in the same conversation", async () => {
  server = await startRawServer((response, request) =>
    request === 2
      ? RAW.cut(response)
      : response.writeHead(200).end(chunk({ content: `${request}` }, "stop")),
  );
  const settings = { deadlineSeconds: 10, overrides: {}, notice: () => {} };
  const selected = {
    provider: "compatible",
    model: "m",
    apiKey: KEY,
    baseUrl: server.url,
  } as const;
  const model = await createModel(selected, settings);
  const conversation = model.open({
    system: "s",
    user: "{}",
    facts: "",
    replySchema: SCHEMAS.generatorReply,
    tools: [],
    sampling: { temperature: 0, topP: 1, seed: 7 },
    maxOutputTokens: 1_000,
    listBounds: { outer: 20, inner: 40 },
    signal: new AbortController().signal,
  });
  await conversation.next({ kind: "start" });
  const repair = { kind: "repair", message: "again" } as const;
  await expect(conversation.next(repair)).rejects.toMatchObject({ code: "ModelUnavailable" });
  await expect(conversation.next(repair)).resolves.toMatchObject({ text: "3" });
});
