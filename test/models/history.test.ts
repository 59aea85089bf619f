import { afterEach, describe, expect, test } from "vitest";
import { SCHEMAS } from "../../src/contracts/schemas.ts";
import type { ConversationRequest, ToolResult } from "../../src/models/model.ts";
import type { RemoteProvider } from "../../src/models/select-provider.ts";
import type { Profile } from "../../src/models/profile/profile.ts";
import { createModel } from "../../src/models/create-model.ts";
import { FAMILIES } from "../platform/model/strict/families.ts";
import { startStrictServer } from "../platform/model/strict/server.ts";
import { startModelServer } from "../platform/model/server.ts";

const REQUEST: ConversationRequest = {
  system: "You are a test.",
  user: '{"a":1}',
  facts: "",
  replySchema: SCHEMAS.generatorReply,
  tools: [{ name: "repo_read_file", description: "lines", parameters: { type: "object" } }],
  sampling: { temperature: 0, topP: 1, seed: 7 },
  maxOutputTokens: 1_000,
  listBounds: { outer: 20, inner: 40 },
  signal: new AbortController().signal,
};

const READS = ["src/a.ts", "src/b.ts", "src/c.ts"] as const;
const LINES = 400;

interface Server {
  readonly url: string;
  readonly requests: readonly { readonly body: object }[];
  close(): Promise<void>;
}

let server: Server | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** About 5,000 tokens of a file. */
function linesOf(path: string): string {
  return Array.from({ length: LINES }, (_, line) => `${line}\t${path} ${"x".repeat(30)}`).join(
    "\n",
  );
}

function callOf(path: string) {
  const called = { name: "repo_read_file", arguments: JSON.stringify({ path }) };
  return { id: `call_${path}`, type: "function", function: called };
}

/** A server whose model reads one file after the other. */
async function startReader(): Promise<Server> {
  let turn = 0;
  return startModelServer(() => {
    const path = READS[turn++ % READS.length] ?? "";
    const message = { content: null, tool_calls: [callOf(path)] };
    return { kind: "message", message, finishReason: "tool_calls" };
  });
}

/** Hands back the three files, then asks for the reply; returns the bodies of the last two requests. */
async function readAll(provider: RemoteProvider, overrides: Partial<Profile> = {}) {
  const selected = { provider, model: "m-1", apiKey: "key-123", baseUrl: server?.url ?? "" };
  const model = await createModel(selected, { deadlineSeconds: 30, overrides, notice: () => {} });
  const conversation = model.open(REQUEST);
  let turn = await conversation.next({ kind: "start" });
  for (const path of READS) {
    const [call] = turn.toolCalls;
    const result: ToolResult = { id: call?.id ?? "", text: linesOf(path), isError: false };
    turn = await conversation.next({ kind: "tool_results", results: [result] });
  }
  const results = turn.toolCalls.map(({ id }) => ({ id, text: "no more", isError: false }));
  await conversation.next({ kind: "reply", results });
  const [gathered = "", replied = ""] = (server?.requests ?? [])
    .slice(-2)
    .map(({ body }) => JSON.stringify(body));
  return { gathered, replied };
}

/** Whether all of a file stands in a request. */
function holds(body: string, path: string): boolean {
  return body.includes(`${LINES - 1}\\t${path} x`);
}

describe("what a model has read", () => {
  test("is told in a line where each request pays for all of it again, the newest whole", async () => {
    server = await startReader();
    const { gathered } = await readAll("compatible");
    expect(READS.map((path) => holds(gathered, path))).toEqual([false, true, true]);
    expect(gathered).toContain(
      String.raw`repo_read_file {\"path\":\"src/a.ts\"} gave 400 lines, which are not sent again; ask again`,
    );
  });

  test("is sent whole once more for the reply, for which a model has no tools", async () => {
    server = await startReader();
    const { replied } = await readAll("compatible");
    expect(READS.map((path) => holds(replied, path))).toEqual([true, true, true]);
  });

  test("takes no more than half of a window that is known", async () => {
    server = await startReader();
    const { gathered, replied } = await readAll("compatible", { contextWindow: 16_000 });
    expect(READS.map((path) => holds(gathered, path))).toEqual([false, false, true]);
    expect(READS.map((path) => holds(replied, path))).toEqual([false, false, true]);
  });

  test.each(["ollama", "anthropic"] as const)(
    "is sent whole to a server that has it in its cache: %s",
    async (name) => {
      server = await startStrictServer(FAMILIES[name], async (_request, isFree) =>
        isFree ? { content: null, tool_calls: [callOf("src/a.ts")] } : { content: "{}" },
      );
      const { gathered } = await readAll(name === "anthropic" ? "anthropic" : "compatible");
      expect(READS.map((path) => holds(gathered, path))).toEqual([true, true, true]);
    },
  );
});
