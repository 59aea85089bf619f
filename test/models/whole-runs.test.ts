import { beforeAll, describe, expect, test } from "vitest";
import { createOfflineModel } from "../../src/models/offline/create-model.ts";
import { FAMILIES, type Family, type FamilyName } from "../platform/model/strict/families.ts";
import { startStrictServer } from "../platform/model/strict/server.ts";
import { temporaryFolder } from "../process/source-folders.ts";
import { modelAt, runOnSample } from "./whole-run.ts";

type Files = readonly { readonly path: string; readonly contents: string }[];

let expected: Files;

beforeAll(async () => {
  const place = await temporaryFolder();
  const written = await runOnSample(place.path, createOfflineModel());
  expected = written.content.payload.files;
  await place.remove();
});

const PROVIDERS = { chat: "compatible", responses: "openai", messages: "anthropic" } as const;

/** Servers whose model can call tools. */
const WITH_TOOLS = [
  "openai responses, a model that thinks",
  "azure responses, under a name of its own",
  "anthropic",
  "openai chat, a model that thinks",
  "gemini",
  "mistral",
  "groq",
  "deepseek",
  "ollama",
  "llama-cpp-python",
  "llama.cpp",
  "vllm",
  "a template of one call at a time",
] as const satisfies readonly FamilyName[];

describe.each(WITH_TOOLS)("a run of three agents on %s", (name) => {
  const family: Family = FAMILIES[name];

  test.each([
    ["that asks the tools for every fact", true],
    ["that is shown the facts", false],
  ])("writes what the engine does, with a model %s", async (_what, collectsFacts) => {
    const place = await temporaryFolder();
    const server = await startStrictServer(family);
    const { api, model } = family;
    const asked = await modelAt({ provider: PROVIDERS[api], model, baseUrl: server.url });
    const written = await runOnSample(place.path, { ...asked, collectsFacts });
    const { payload, meta } = written.content;
    expect(payload.files).toEqual(expected);
    expect(payload.files.length).toBeGreaterThan(0);
    expect([meta.provider, meta.model]).toEqual([PROVIDERS[api], model]);
    expect(meta.usage.input_tokens).toBeGreaterThan(0);
    expect(meta.request_ids).not.toEqual([]);
    await server.close();
    await place.remove();
  });
});
