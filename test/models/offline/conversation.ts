import type { OpenAppModel } from "../../../src/app-model/open-app-model.ts";
import { canonicalJson } from "../../../src/contracts/canonical-json.ts";
import type { Depth } from "../../../src/contracts/depth.ts";
import type { Framework } from "../../../src/contracts/framework.ts";
import type {
  AppModel,
  TestCaseGeneratorReply,
  TestEngineerReply,
} from "../../../src/contracts/generated.ts";
import { SCHEMAS, type JsonSchema } from "../../../src/contracts/schemas.ts";
import type { Conversation, ToolCall, ToolResult, Turn } from "../../../src/models/model.ts";
import { createOfflineModel } from "../../../src/models/offline/create-model.ts";
import { asStored } from "../../app-model/builders.ts";

const RUN_ID = "9f1f7a3e-93a0-4b3c-8a52-3f9f5f6f7a11";
const SHA = "a".repeat(40);

/** What the tool for the listing tells. */
export const PATHS = ["e2e/home.spec.ts", "src/App.tsx", "src/routes.tsx"];

export async function generate(
  model: OpenAppModel,
  depth: Depth = "core",
): Promise<TestCaseGeneratorReply> {
  const payload = {
    run_id: RUN_ID,
    depth_level: depth,
    repo_full_name: "local/app",
    ref: SHA,
    file_tree: [],
    entry_points: [],
    detected_stack: {},
    cache_hits: 0,
  };
  return ask(SCHEMAS.generatorReply, envelope("repo_crawler", payload), model);
}

export async function engineer(
  reply: TestCaseGeneratorReply,
  model: OpenAppModel,
): Promise<TestEngineerReply> {
  const turn = await finish(openEngineer(reply), model);
  return JSON.parse(turn.text) as TestEngineerReply;
}

export function openEngineer(
  reply: TestCaseGeneratorReply,
  framework: Framework = "playwright",
): Conversation {
  const payload = { run_id: RUN_ID, target_framework: framework, ...reply };
  return open(SCHEMAS.engineerReply, envelope("test_case_generator", payload));
}

function envelope(agent: string, payload: unknown): unknown {
  const upstream = { agent, artifact_id: RUN_ID, schema_id: "https://example.com/schema.json" };
  return { run_id: RUN_ID, upstream, payload };
}

export function crawlerInput(): unknown {
  return { run_id: RUN_ID, repo_full_name: "local/app", ref: SHA, depth_level: "core" };
}

export function open(replySchema: JsonSchema, user: unknown): Conversation {
  return createOfflineModel().open({
    system: "",
    user: canonicalJson(user),
    facts: "",
    replySchema,
    tools: [],
    sampling: { temperature: 0, topP: 1, seed: 0 },
    maxOutputTokens: 1000,
    listBounds: { outer: 100, inner: 40 },
    signal: new AbortController().signal,
  });
}

export async function ask<Reply>(
  schema: JsonSchema,
  user: unknown,
  model: OpenAppModel,
): Promise<Reply> {
  const turn = await finish(open(schema, user), model);
  return JSON.parse(turn.text) as Reply;
}

/** Answers tool calls out of the model, one item a page, until the reply comes. */
export async function finish(
  conversation: Conversation,
  model: OpenAppModel,
  seen: ToolCall[] = [],
): Promise<Turn> {
  const appModel = asStored(model);
  let turn = await conversation.next({ kind: "start" });
  while (turn.toolCalls.length > 0) {
    seen.push(...turn.toolCalls);
    const results = turn.toolCalls.map((call) => answer(call, appModel));
    turn = await conversation.next({ kind: "tool_results", results });
  }
  return turn;
}

function answer(call: ToolCall, model: AppModel): ToolResult {
  const args = JSON.parse(call.arguments) as { section?: keyof AppModel; cursor?: string };
  const start = Number(args.cursor ?? 0);
  const section = args.section === undefined ? PATHS : model[args.section];
  const all = Array.isArray(section) ? section : [section];
  const next = start + 1 < all.length ? String(start + 1) : null;
  const page = all.slice(start, start + 1);
  const body =
    args.section === undefined
      ? { entries: page.map((path) => ({ path, size: 1, sha: SHA })), next_cursor: next }
      : { section: args.section, items: page, next_cursor: next, working_directory: "" };
  return { id: call.id, text: JSON.stringify(body), isError: false };
}
