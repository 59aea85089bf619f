import { afterEach, describe, expect, test } from "vitest";
import { checkNode } from "../../src/cli/doctor/check-machine.ts";
import { checkModel } from "../../src/cli/doctor/check-model.ts";
import type { Finding } from "../../src/cli/doctor/finding.ts";
import { parseRunRequest } from "../../src/contracts/inputs/request.ts";
import { simpleMind } from "../platform/model/strict/completions.ts";
import { FAMILIES, type Family } from "../platform/model/strict/families.ts";
import { type StrictServer, startStrictServer } from "../platform/model/strict/server.ts";

let server: StrictServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

const REPLY = '{"ok":true,"weather":"rain"}';

async function examine(family: Family, reply = REPLY, more: Record<string, string> = {}) {
  server = await startStrictServer(family, simpleMind(reply));
  const provider = { chat: "compatible", responses: "openai", messages: "anthropic" }[family.api];
  const given = { provider, model: family.model, "base-url": server.url, ...more };
  return checkModel(parseRunRequest(given), "key-123");
}

function states(findings: readonly Finding[]): Readonly<Record<string, string>> {
  return Object.fromEntries(findings.map(({ what, state }) => [what, state]));
}

describe("the doctor", () => {
  test.each([
    ["20.19.0", "ok"],
    ["24.1.0", "ok"],
    ["20.18.9", "failed"],
    ["18.20.0", "failed"],
  ])("finds Node %s %s", (version, state) => {
    expect(checkNode(version).state).toBe(state);
  });

  test("asks nobody without a key", async () => {
    const findings = await checkModel(parseRunRequest({}), "");
    expect(findings).toEqual([expect.objectContaining({ what: "provider", state: "ok" })]);
  });

  test("says what works with a model, and what it costs", async () => {
    const prices = { "model-prices": '{"input":1,"output":2}' };
    const findings = await examine(FAMILIES["anthropic"], REPLY, prices);
    expect(states(findings)).toEqual({
      provider: "ok",
      sent: "ok",
      tools: "ok",
      reply: "ok",
      sampling: "ok",
      usage: "ok",
      price: "ok",
    });
  });

  test("reads a reply as a run does, and counts both of its requests", async () => {
    const prices = { "model-prices": '{"input":1,"output":2}' };
    const reply = `<think>Hm {</think>\n\`\`\`json\n${REPLY}\n\`\`\``;
    const findings = await examine(FAMILIES["openai chat, gpt-4o"], reply, prices);
    expect(states(findings)["reply"]).toBe("ok");
    expect(findings.find(({ what }) => what === "price")?.detail).toContain("about $0.00240");
  });

  test("says what a server refuses, and that it is asked otherwise", async () => {
    const findings = await examine(FAMILIES["llama-cpp-python"]);
    expect(states(findings)).toMatchObject({ refused: "warning", reply: "ok", price: "warning" });
    expect(findings.map(({ detail }) => detail).join()).toContain("response_format");
  });

  test("says what a run would send, as far as it has been learned", async () => {
    const findings = await examine(FAMILIES["openai chat, gpt-4o"], REPLY, {
      "max-reply-tokens": "32000",
    });
    expect(findings.find(({ what }) => what === "sent")?.detail).toBe(
      "tools, and no schema, while it gathers; for a reply the schema, for its server to enforce; max_tokens of at most 16384 for the length of a reply, window not known; a stream",
    );
  });

  test("says that a reply does not keep its schema", async () => {
    const findings = await examine(FAMILIES["ollama"], "It rains.");
    expect(states(findings)).toMatchObject({ reply: "failed" });
  });

  test("names a key that is not accepted, without telling it", async () => {
    server = await startStrictServer(FAMILIES["anthropic"], simpleMind(REPLY));
    const request = { provider: "anthropic", model: "claude-sonnet-5-5", "base-url": server.url };
    const findings = await checkModel(parseRunRequest(request), "other-key");
    expect(findings).toEqual([expect.objectContaining({ what: "model", state: "failed" })]);
    expect(findings[0]?.detail).toMatch(/^Unauthorized: /);
    expect(findings[0]?.detail).not.toContain("other-key");
  });
});
