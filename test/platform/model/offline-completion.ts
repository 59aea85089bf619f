import { type JsonSchema, SCHEMAS } from "../../../src/contracts/schemas.ts";
import type { Turn, TurnInput } from "../../../src/models/model.ts";
import { createOfflineModel } from "../../../src/models/offline/create-model.ts";
import { askAbout } from "./app-tools.ts";

export interface ChatMessage {
  readonly role: string;
  readonly content?: string;
  readonly tool_call_id?: string;
}

/** The part of a Chat Completions request that is read here. */
export interface ChatRequest {
  readonly model: string;
  readonly messages: readonly ChatMessage[];
  readonly temperature?: number;
  readonly top_p?: number;
  readonly seed?: number;
  readonly tools?: readonly { readonly function: { readonly name: string } }[];
  readonly response_format?: { readonly json_schema: { readonly name: string } };
}

const REPLY_SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  "Repo Crawler": SCHEMAS.crawlerReply,
  "Test Case Generator": SCHEMAS.generatorReply,
  "Test Engineer": SCHEMAS.engineerReply,
};

/** The agent that asks, from its system prompt. */
export function agentOf({ messages }: ChatRequest): string {
  return /^You are the ([A-Za-z ]+),/.exec(messages[0]?.content ?? "")?.[1] ?? "unknown";
}

/**
 * What the offline engine says at this point of a conversation. A request holds the whole
 * conversation and the engine is deterministic, so it is simply lived through again.
 */
export async function answerOffline(request: ChatRequest, app = "test/sample-app") {
  const [system, user, ...rest] = request.messages;
  const agent = agentOf(request);
  const replySchema = Object.hasOwn(REPLY_SCHEMAS, agent) ? REPLY_SCHEMAS[agent] : undefined;
  if (replySchema === undefined) throw new Error("The request is of no agent of ours");
  const conversation = createOfflineModel().open({
    system: system?.content ?? "",
    user: user?.content ?? "",
    facts: "",
    replySchema,
    tools: [],
    sampling: { temperature: 0, topP: 1, seed: 0 },
    maxOutputTokens: 32_000,
    listBounds: { outer: 100, inner: 40 },
    signal: new AbortController().signal,
  });
  let turn = await conversation.next({ kind: "start" });
  while (turn.stop === "tool_calls" && !hasTools(request)) {
    const results = await askAbout(app, turn.toolCalls);
    turn = await conversation.next({ kind: "tool_results", results });
  }
  for (const input of laterInputs(afterFacts(rest))) turn = await conversation.next(input);
  return {
    message: toMessage(turn),
    finishReason: turn.stop === "tool_calls" ? "tool_calls" : "stop",
  };
}

function hasTools({ tools = [], messages }: ChatRequest): boolean {
  return tools.length > 0 || messages.some(({ role }) => role === "tool");
}

/** The facts that a model is shown come before it has said anything; the engine asks tools for its own. */
function afterFacts(messages: readonly ChatMessage[]): readonly ChatMessage[] {
  return messages.slice(
    Math.max(
      messages.findIndex(({ role }) => role === "assistant"),
      0,
    ),
  );
}

function laterInputs(messages: readonly ChatMessage[]): TurnInput[] {
  const inputs: TurnInput[] = [];
  let results: { id: string; text: string; isError: boolean }[] = [];
  for (const { role, content = "", tool_call_id: id = "" } of messages) {
    if (role === "tool") results.push({ id, text: content, isError: false });
    else if (results.length > 0) {
      inputs.push({ kind: "tool_results", results });
      results = [];
    }
    if (role === "user") inputs.push({ kind: "repair", message: content });
  }
  if (results.length > 0) inputs.push({ kind: "tool_results", results });
  return inputs;
}

function toMessage({ text, toolCalls }: Turn): Readonly<Record<string, unknown>> {
  if (toolCalls.length === 0) return { content: text };
  const calls = toolCalls.map(({ id, name, arguments: json }) => ({
    id,
    type: "function",
    function: { name, arguments: json },
  }));
  return { content: null, tool_calls: calls };
}
