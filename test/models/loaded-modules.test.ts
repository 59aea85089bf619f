import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);

/** The clients of providers; each is half a megabyte of script. */
const CLIENTS = ["openai", "@anthropic-ai/sdk"];

/** Which of the clients a process has loaded once it has made a model of this provider. */
async function clientsOf(provider: string): Promise<readonly string[]> {
  const selected = { provider, model: "m", apiKey: "k", baseUrl: "http://127.0.0.1:1/v1" };
  const script = `
    const loaded = new Set();
    const { registerHooks } = await import("node:module");
    registerHooks({ load(url, context, next) { loaded.add(url); return next(url, context); } });
    const { createModel } = await import("./src/models/create-model.ts");
    const settings = { deadlineSeconds: 1, overrides: {}, notice: () => {} };
    await createModel(${JSON.stringify(selected)}, settings);
    console.log(JSON.stringify([...loaded]));`;
  const args = ["--no-warnings", "--input-type=module", "--eval", script];
  const { stdout } = await run(process.execPath, args);
  const urls = JSON.parse(stdout) as readonly string[];
  return CLIENTS.filter((name) => urls.some((url) => url.includes(`/node_modules/${name}/`)));
}

test.each([
  ["offline", []],
  ["compatible", ["openai"]],
  ["openai", ["openai"]],
  ["anthropic", ["@anthropic-ai/sdk"]],
])("a model of %s loads the clients %j, and no other", async (provider, clients) => {
  expect(await clientsOf(provider)).toEqual(clients);
});
