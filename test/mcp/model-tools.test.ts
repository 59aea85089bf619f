import { describe, expect, it } from "vitest";
import { connectInProcess } from "../../src/mcp/client.ts";
import { argumentsFromModel, mcpNameFor, modelToolFor } from "../../src/mcp/model-tools.ts";
import { createRepositoryServer } from "../../src/mcp/server.ts";
import { outlineTool, readFileTool, treeTool } from "../../src/mcp/tools.ts";
import { fileEntries, workspaceWith } from "./support.ts";

const TOOLS = [treeTool, readFileTool, outlineTool];

async function callOf(name: string, text: string) {
  const server = createRepositoryServer(workspaceWith({ fileTree: fileEntries(3) }));
  const client = await connectInProcess(server);
  const result = await client.callForModel({ id: "call_1", name, arguments: text });
  await client.close();
  return result;
}

describe("the tools as models get them", () => {
  it.each(TOOLS)("map $name to one name and back", ({ name }) => {
    const definition = modelToolFor(name);
    expect(definition?.name).toMatch(/^[a-zA-Z0-9_-]{1,64}$/);
    expect(mcpNameFor(definition?.name ?? "")).toBe(name);
  });

  it.each(TOOLS)("take arguments of $name, all required and nothing beyond", (tool) => {
    const parameters = modelToolFor(tool.name)?.parameters;
    const names = Object.keys(parameters?.["properties"] as object);
    expect(Object.keys(tool.input.shape)).toEqual(expect.arrayContaining(names));
    expect(parameters?.["required"]).toEqual(names);
    expect(parameters).toMatchObject({ type: "object", additionalProperties: false });
  });

  it.each(TOOLS)("are of one plain type each in $name, as chat templates want it", (tool) => {
    const properties = modelToolFor(tool.name)?.parameters["properties"] ?? {};
    const types = Object.values(properties).map((property: { type?: unknown }) => property.type);
    expect(types.every((type) => type === "string" || type === "integer")).toBe(true);
  });

  it.each(TOOLS)(
    "use no MCP name in the description of $name, which a model could copy",
    (tool) => {
      expect(JSON.stringify(modelToolFor(tool.name))).not.toContain("repo.");
    },
  );

  it.each(["repo.nothing", "constructor", "__proto__", ""])("have no name for %j", (name) => {
    expect(modelToolFor(name)).toBeUndefined();
    expect(mcpNameFor(name)).toBeUndefined();
  });
});

describe("arguments that a model wrote", () => {
  it("leave out what is null", () => {
    expect(argumentsFromModel('{"path":"a","offset":null,"limit":0}')).toEqual({
      valid: true,
      value: { path: "a", limit: 0 },
    });
  });

  it("may be no text at all", () => {
    expect(argumentsFromModel(" ")).toEqual({ valid: true, value: {} });
  });

  it.each(["{", "null", "[]", '"a"', "7", '{"a":1} trailing'])("are refused when %j", (text) => {
    expect(argumentsFromModel(text)).toMatchObject({ valid: false });
  });

  it("cannot change what objects inherit", () => {
    const result = argumentsFromModel('{"__proto__":{"polluted":true}}');
    expect(result).toMatchObject({ valid: true });
    expect(Object.hasOwn({}, "polluted") || "polluted" in {}).toBe(false);
  });
});

describe("a call of a model", () => {
  it("is answered under its own id", async () => {
    const result = await callOf("repo_tree", '{"folder":""}');
    expect(result).toMatchObject({ id: "call_1", isError: false });
    expect(result.text).toContain("3 files");
  });

  it.each([
    ["repo.tree", "{}"],
    ["delete_everything", "{}"],
    ["constructor", "{}"],
    ["repo_tree", "not JSON"],
    ["repo_read_file", "{}"],
    ["repo_outline", '{"section":"secrets","cursor":null}'],
  ])("to %s with %s is a tool error that the model can read", async (name, text) => {
    const result = await callOf(name, text);
    expect(result).toMatchObject({ id: "call_1", isError: true });
    expect(result.text.length).toBeGreaterThan(10);
  });

  it("to a tool that there is not is told which there are", async () => {
    expect((await callOf("repo_grep", "{}")).text).toContain("repo_read_file");
  });
});
