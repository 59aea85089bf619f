import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../../src/contracts/canonical-json.ts";
import { DEPTH_LIMITS, type Depth } from "../../../src/contracts/depth.ts";
import type {
  AppModel,
  RepoCrawlerReply,
  TestCaseGeneratorReply,
  TestEngineerReply,
} from "../../../src/contracts/generated.ts";
import { SCHEMAS, type JsonSchema } from "../../../src/contracts/schemas.ts";
import { validate } from "../../../src/contracts/validators.ts";
import { frameworkFor } from "../../../src/frameworks/framework.ts";
import type { Conversation, ToolCall, ToolResult, Turn } from "../../../src/models/model.ts";
import { createOfflineModel } from "../../../src/models/offline/offline.ts";
import { button, link, routeOf, screen, todoApp } from "../../frameworks/app-model.ts";

const RUN_ID = "9f1f7a3e-93a0-4b3c-8a52-3f9f5f6f7a11";
const SHA = "a".repeat(40);
const PATHS = ["e2e/home.spec.ts", "src/App.tsx", "src/routes.tsx"];

describe("the crawler", () => {
  test("names the entry points that facts cite and the listing holds", async () => {
    const model = todoApp();
    model.endpoints = [
      { method: "GET", path: "/api", source: { path: "src/not-listed.ts", line: 1 }, by: "test" },
    ];
    const reply = await ask<RepoCrawlerReply>(SCHEMAS.crawlerReply, crawlerInput(), model);
    expect(validate("crawlerReply", reply).valid).toBe(true);
    expect(reply.entry_points).toEqual([
      { path: "src/App.tsx", kind: "ui_component" },
      { path: "src/routes.tsx", kind: "ui_component" },
    ]);
  });
});

describe("the test case generator", () => {
  test("gives valid cases whose specs pass every check", async () => {
    const model = todoApp();
    const reply = await generate(model);
    expect(validate("generatorReply", reply)).toMatchObject({ valid: true });
    const written = await engineer(reply, model);
    const context = { model, cases: reply.test_cases, existingPaths: PATHS };
    const report = frameworkFor("playwright").check(written.files, context);
    expect(report.files.flatMap(({ findings }) => findings)).toEqual([]);
    expect(report.missingCases).toEqual([]);
  });

  test("a form's case uses the form and expects what its handler does", async () => {
    const { test_cases: cases } = await generate(todoApp());
    expect(cases[0]).toMatchObject({
      priority: "critical",
      steps: [
        'Open "/"',
        expect.stringMatching(/^Fill the "New entry" textbox with "/),
        'Click the "Add" button',
      ],
      expected: expect.stringMatching(
        /^The text ".+" is visible; The "New entry" textbox has value ""$/,
      ),
    });
  });

  test.each(Object.keys(DEPTH_LIMITS) as Depth[])(
    "keeps within the limits of %s",
    async (depth) => {
      const links = Array.from({ length: 30 }, (_, index) => `/page-${index}`);
      const home = screen("/", {
        elements: links.map((path) => link(`To ${path.slice(1)}.`, path)),
      });
      const pages = links.map((path) => screen(path, { elements: [button(`On ${path}`)] }));
      const model = {
        ...todoApp(),
        routes: [home, ...pages].map((one) => routeOf(one)),
        screens: [home, ...pages],
      };
      const { test_cases: cases } = await generate(model, depth);
      const { testCases, priorities } = DEPTH_LIMITS[depth];
      expect(cases.length).toBeGreaterThan(0);
      expect(cases.length).toBeLessThanOrEqual(testCases);
      expect(cases.every(({ priority }) => priorities.includes(priority))).toBe(true);
      expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    },
  );

  test("a guarded page has no case, and the notes say why", async () => {
    const [home] = todoApp().screens;
    const model = { ...todoApp(), routes: home === undefined ? [] : [routeOf(home, true)] };
    const reply = await generate(model);
    expect(reply.test_cases).toEqual([]);
    expect(reply.coverage_notes).toContain("/ needs a signed-in user; no credentials are known.");
  });

  test("an effect that is not certain has no case, and the notes say so", async () => {
    const model = todoApp();
    for (const effect of model.screens[0]?.effects ?? []) effect.certainty = "pattern";
    const reply = await generate(model);
    expect(reply.test_cases.some(({ id }) => id.includes("submit"))).toBe(false);
    expect(reply.coverage_notes).toContain('What the "Add" button on / does is not certain.');
  });

  test("the same facts give the same reply", async () => {
    expect(await generate(todoApp())).toEqual(await generate(todoApp()));
  });
});

describe("the test engineer", () => {
  test("writes valid files beside those that exist, and says how to run them", async () => {
    const model = todoApp();
    const reply = await engineer(await generate(model), model);
    expect(validate("engineerReply", reply)).toMatchObject({ valid: true });
    expect(reply.files.map(({ path }) => path)).toEqual([
      "e2e/home-2.spec.ts",
      "e2e/about.spec.ts",
    ]);
    expect(reply.pr_title).toBe("Add 5 tests in 2 Playwright specs");
    expect(reply.pr_body).toContain("npx playwright test e2e/home-2.spec.ts e2e/about.spec.ts");
    expect(reply.pr_body).toContain("| e2e/about.spec.ts | tc_about_page |");
  });

  test("leaves out the cases that a repair message names", async () => {
    const model = todoApp();
    const cases = await generate(model);
    const conversation = openEngineer(cases);
    await finish(conversation, model);
    const turn = await conversation.next({ kind: "repair", message: "tc_about_page: ungrounded" });
    const reply = JSON.parse(turn.text) as TestEngineerReply;
    expect(reply.files.map(({ path }) => path)).toEqual(["e2e/home-2.spec.ts"]);
  });

  test("leaves out a file that a repair message names without a case", async () => {
    const model = todoApp();
    const conversation = openEngineer(await generate(model));
    await finish(conversation, model);
    const turn = await conversation.next({ kind: "repair", message: "e2e/about.spec.ts:3 import" });
    const reply = JSON.parse(turn.text) as TestEngineerReply;
    expect(reply.files.map(({ path }) => path)).toEqual(["e2e/home-2.spec.ts"]);
  });
});

describe("the conversation", () => {
  test("asks for every page before it replies", async () => {
    const calls: ToolCall[] = [];
    const conversation = open(SCHEMAS.crawlerReply, crawlerInput());
    const reply = await finish(conversation, todoApp(), calls);
    expect(reply.toolCalls).toEqual([]);
    const screens = calls.map((call) => call.arguments).filter((args) => args.includes("screens"));
    expect(screens).toEqual(['{"section":"screens"}', '{"section":"screens","cursor":"1"}']);
    expect(calls.some(({ name }) => name === "repo_tree")).toBe(true);
  });

  test("costs nothing", async () => {
    const turn = await open(SCHEMAS.crawlerReply, crawlerInput()).next({ kind: "start" });
    expect(turn).toMatchObject({
      stop: "tool_calls",
      usage: { inputTokens: 0, outputTokens: 0, cachedInputTokens: 0, usd: 0 },
    });
  });

  test("a tool that fails ends it with the tool's own words", async () => {
    const conversation = open(SCHEMAS.crawlerReply, crawlerInput());
    const { toolCalls } = await conversation.next({ kind: "start" });
    const results = toolCalls.map(({ id }) => ({ id, text: "no such folder", isError: true }));
    await expect(conversation.next({ kind: "tool_results", results })).rejects.toThrow(
      /no such folder/,
    );
  });

  test("an unknown question is refused by name", () => {
    const schema = { $id: "https://example.com/other/reply.json", title: "Other" };
    expect(() => open(schema, {})).toThrow(/no answer for the reply schema/);
  });
});

async function generate(model: AppModel, depth: Depth = "core"): Promise<TestCaseGeneratorReply> {
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

async function engineer(
  reply: TestCaseGeneratorReply,
  model: AppModel,
): Promise<TestEngineerReply> {
  const turn = await finish(openEngineer(reply), model);
  return JSON.parse(turn.text) as TestEngineerReply;
}

function openEngineer(reply: TestCaseGeneratorReply): Conversation {
  const payload = { run_id: RUN_ID, target_framework: "playwright", ...reply };
  return open(SCHEMAS.engineerReply, envelope("test_case_generator", payload));
}

function envelope(agent: string, payload: unknown): unknown {
  const upstream = { agent, artifact_id: RUN_ID, schema_id: "https://example.com/schema.json" };
  return { run_id: RUN_ID, upstream, payload };
}

function crawlerInput(): unknown {
  return { run_id: RUN_ID, repo_full_name: "local/app", ref: SHA, depth_level: "core" };
}

function open(replySchema: JsonSchema, user: unknown): Conversation {
  return createOfflineModel().open({
    system: "",
    user: canonicalJson(user),
    replySchema,
    tools: [],
    sampling: { temperature: 0, topP: 1, seed: 0 },
    maxOutputTokens: 1000,
    signal: new AbortController().signal,
  });
}

async function ask<Reply>(schema: JsonSchema, user: unknown, model: AppModel): Promise<Reply> {
  const turn = await finish(open(schema, user), model);
  return JSON.parse(turn.text) as Reply;
}

/** Answers tool calls out of the model, one item a page, until the reply comes. */
async function finish(
  conversation: Conversation,
  model: AppModel,
  seen: ToolCall[] = [],
): Promise<Turn> {
  let turn = await conversation.next({ kind: "start" });
  while (turn.toolCalls.length > 0) {
    seen.push(...turn.toolCalls);
    const results = turn.toolCalls.map((call) => answer(call, model));
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
