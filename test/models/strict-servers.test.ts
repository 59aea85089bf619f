import { afterEach, describe, expect, test } from "vitest";
import { SCHEMAS } from "../../src/contracts/schemas.ts";
import { createModel } from "../../src/models/create-model.ts";
import type { Conversation, ConversationRequest, Turn } from "../../src/models/model.ts";
import {
  chatProfile,
  messagesProfile,
  responsesProfile,
} from "../../src/models/profile/families.ts";
import type { Profile } from "../../src/models/profile/profile.ts";
import { type Mind, simpleMind } from "../platform/model/strict/completions.ts";
import { FAMILIES, type Family, type FamilyName } from "../platform/model/strict/families.ts";
import type { Json, StrictRequest } from "../platform/model/strict/request.ts";
import { type StrictServer, startStrictServer } from "../platform/model/strict/server.ts";

let server: StrictServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

const REPLY = '{"test_cases":[],"coverage_notes":"with a \\"quote\\" and a\\nline"}';

const REQUEST: ConversationRequest = {
  system: "You are the Test Case Generator, and this is a test.",
  user: '{"a":1}',
  facts: "page /login",
  replySchema: SCHEMAS.generatorReply,
  tools: [
    {
      name: "repo_outline",
      description: "facts",
      parameters: {
        type: "object",
        properties: { section: { type: "string" }, cursor: { type: ["string", "null"] } },
        required: ["section", "cursor"],
        additionalProperties: false,
      },
    },
  ],
  sampling: { temperature: 0, topP: 1, seed: 7 },
  maxOutputTokens: 32_000,
  listBounds: { outer: 20, inner: 40 },
  signal: new AbortController().signal,
};

const PROVIDERS = { chat: "compatible", responses: "openai", messages: "anthropic" } as const;

/** What is known of a family before anything is asked. */
function knownProfile({ api, address, model }: Family): Profile {
  const url = address ?? "http://127.0.0.1:1/v1";
  if (api === "messages") return messagesProfile();
  return api === "responses" ? responsesProfile(url, model) : chatProfile(url, model);
}

interface Talk {
  readonly turns: readonly Turn[];
  readonly notices: readonly string[];
}

interface Message {
  readonly role: string;
  readonly tool_call_id?: string;
  readonly tool_calls?: readonly { readonly id: string }[];
}

function messagesOf(request: StrictRequest | undefined): readonly Message[] {
  return (request?.body["messages"] ?? []) as readonly Message[];
}

interface Opened {
  readonly conversation: Conversation;
  readonly notices: readonly string[];
}

async function open(family: Family, mind: Mind, overrides: Partial<Profile>): Promise<Opened> {
  server = await startStrictServer(family, mind);
  const notices: string[] = [];
  const { model: id, api } = family;
  const selected = { provider: PROVIDERS[api], model: id, apiKey: "key-123", baseUrl: server.url };
  const notice = (message: string): void => void notices.push(message);
  const model = await createModel(selected, { deadlineSeconds: 30, overrides, notice });
  return { conversation: model.open(REQUEST), notices };
}

/** Gathers, with one call of a tool where there are tools, and has its reply. */
async function talk(family: Family, overrides: Partial<Profile>): Promise<Talk> {
  const { conversation, notices } = await open(family, simpleMind(REPLY), overrides);
  const turns = [await conversation.next({ kind: "start" })];
  const calls = turns[0]?.toolCalls ?? [];
  if (calls.length > 0) {
    const results = calls.map((call) => ({ id: call.id, text: "routes: /", isError: false }));
    turns.push(await conversation.next({ kind: "tool_results", results }));
  }
  turns.push(await conversation.next({ kind: "reply" }));
  return { turns, notices };
}

/** What each family refuses of what an unknown server is sent at first, in the order of refusals. */
const LEARNED: Readonly<Record<FamilyName, readonly string[]>> = {
  "openai responses, a model that thinks": [],
  "azure responses, under a name of its own": ["temperature", "top_p", "maxItems"],
  anthropic: [],
  "openai chat, a model that thinks": ["max_tokens", "temperature"],
  "openai chat, gpt-4o": ["max_tokens"],
  "azure chat": ["max_tokens", "maxItems"],
  gemini: [],
  mistral: ["stream_options"],
  groq: ["max_tokens", "reasoning"],
  openrouter: ["max_tokens"],
  "openrouter, with a model of few parameters": [],
  deepseek: ["response_format"],
  vllm: ["max_tokens"],
  "vllm with Devstral": ["max_tokens"],
  "a server whose words for its window nobody knows": ["max_tokens"],
  "vllm without its parser of tools": ["tools"],
  ollama: [],
  "llama.cpp": [],
  "lm studio": [],
  "llama-cpp-python": ["response_format"],
  "a template without a role for instructions": ["system"],
  "a template of one call at a time": ["parallel tool calls"],
  "a gateway that wants tools beside their calls": ["tools without a call", "tool_choice"],
  "a server that says nothing of what it refuses": ["everything optional"],
};

/** What is learned of a family though its address says who it is: what only its model refuses. */
const LEARNED_OF_MODEL: Partial<Record<FamilyName, readonly string[]>> = {
  "openai chat, gpt-4o": ["max_tokens"],
  "azure responses, under a name of its own": ["temperature", "top_p"],
  groq: ["max_tokens"],
  openrouter: ["seed", "top_p", "max_tokens"],
  "openrouter, with a model of few parameters": [
    "seed",
    "top_p",
    "temperature",
    "provider.require_parameters",
  ],
};

function learnedOfKnown(name: FamilyName): readonly string[] {
  const isAnywhere = FAMILIES[name].address === null;
  return LEARNED_OF_MODEL[name] ?? (isAnywhere ? LEARNED[name] : []);
}

describe.each(Object.keys(FAMILIES) as FamilyName[])("%s", (name) => {
  const family: Family = FAMILIES[name];

  test("is asked from the start as it wants, where its address says who it is", async () => {
    const { turns } = await talk(family, knownProfile(family));
    const learns = learnedOfKnown(name);
    expect(turns.at(-1)?.sampling.dropped.map(({ param }) => param)).toEqual(learns);
    expect(server?.refusals).toHaveLength(learns.length);
  });

  test("teaches what it does not take, one thing after the other, and is told of it", async () => {
    const { turns, notices } = await talk(family, {});
    expect(turns.at(-1)?.sampling.dropped.map(({ param }) => param)).toEqual(LEARNED[name]);
    expect(notices).toHaveLength(LEARNED[name].length);
  });

  test("replies in the end, with all of its text and what it cost", async () => {
    const { turns } = await talk(family, {});
    const last = turns.at(-1);
    expect([last?.text, last?.stop]).toEqual([REPLY, "end"]);
    const hasTools = !LEARNED[name].includes("tools");
    expect(turns.map(({ stop }) => stop)).toEqual(
      hasTools ? ["tool_calls", "end", "end"] : ["end", "end"],
    );
    expect(last?.usage.inputTokens).toBeGreaterThan(0);
    expect(last?.usage.outputTokens).toBeGreaterThan(0);
  });
});

/** Says this while it gathers, and then its reply. */
function mindThatSays(first: Json): Mind {
  let turns = 0;
  return async (_request, isFree) => {
    turns += 1;
    return isFree && turns === 1 ? first : { content: REPLY };
  };
}

const BROKEN_CALLS = ['{"section": "rou', ""].map((json, index) => ({
  id: `call_${index}`,
  type: "function",
  function: { name: "repo_outline", arguments: json },
}));

describe.each(Object.keys(FAMILIES) as FamilyName[])("%s replies", (name) => {
  test.each([
    ["right behind its results, whatever it wrote as arguments", BROKEN_CALLS],
    ["after a turn in which it said nothing", []],
  ])("%s", async (_when, calls) => {
    const said = calls.length === 0 ? { content: "" } : { content: null, tool_calls: calls };
    const { conversation } = await open(FAMILIES[name], mindThatSays(said), {});
    const { toolCalls } = await conversation.next({ kind: "start" });
    const results = toolCalls.map(({ id }) => ({ id, text: "routes: /", isError: false }));
    const reply = await conversation.next({ kind: "reply", results });
    expect([reply.text, reply.stop]).toEqual([REPLY, "end"]);
  });
});

test("a word of the model stands before ours where a server wants it there, from the start for Mistral's", async () => {
  const family = FAMILIES.mistral;
  const { conversation } = await open(
    family,
    mindThatSays({ content: null, tool_calls: BROKEN_CALLS }),
    knownProfile(family),
  );
  const { toolCalls } = await conversation.next({ kind: "start" });
  const results = toolCalls.map(({ id }) => ({ id, text: "routes: /", isError: false }));
  await conversation.next({ kind: "reply", results });
  const roles = messagesOf(server?.requests.at(-1)).map(({ role }) => role);
  expect(roles.slice(3)).toEqual(["assistant", "tool", "tool", "assistant", "user"]);
  expect(server?.refusals).toEqual([]);
});

test("a server that knows no json_schema is given the schema beside json_object", async () => {
  await talk(FAMILIES["llama-cpp-python"], {});
  expect(server?.requests.at(-1)?.body["response_format"]).toMatchObject({
    type: "json_object",
    schema: { type: "object", required: ["test_cases", "coverage_notes"] },
  });
});

test("each call stands before its result where a template takes one call at a time", async () => {
  await talk(FAMILIES["a template of one call at a time"], {});
  const said = messagesOf(server?.requests.at(-1)).map(
    (one) => one.tool_call_id ?? one.tool_calls?.map(({ id }) => id),
  );
  expect(said.filter((one) => one !== undefined)).toEqual([
    ["call_1"],
    "call_1",
    ["call_2"],
    "call_2",
  ]);
});

test("usage is complete where a provider counts it", async () => {
  for (const name of [
    "openai chat, gpt-4o",
    "openai responses, a model that thinks",
    "anthropic",
  ] as const) {
    const { turns } = await talk(FAMILIES[name], {});
    expect(turns.at(-1)?.usage).toEqual({
      inputTokens: 1_000,
      outputTokens: 100,
      cachedInputTokens: 400,
      cacheWriteTokens: name === "anthropic" ? 100 : 0,
      reasoningTokens: 30,
      usd: null,
    });
    expect(turns.at(-1)?.requestIds).toHaveLength(2);
    await server?.close();
  }
});
