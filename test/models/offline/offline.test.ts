import { describe, expect, test } from "vitest";
import type { RepoCrawlerReply } from "../../../src/contracts/generated.ts";
import { SCHEMAS } from "../../../src/contracts/schemas.ts";
import { validate } from "../../../src/contracts/validators.ts";
import type { ToolCall } from "../../../src/models/model.ts";
import { todoApp } from "../../app-model/builders.ts";
import { ask, crawlerInput, finish, open } from "./conversation.ts";

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
