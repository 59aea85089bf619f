import { mkdir, writeFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Behaviour, startModelServer } from "../platform/model/server.ts";
import { resultOf, runCli } from "./run-cli.ts";
import { git, makeRepository, temporaryFolder } from "./source-folders.ts";

let place: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  place = await temporaryFolder();
  await makeRepository(join(place.path, "app"));
  await mkdir(join(place.path, "empty"));
  await mkdir(join(place.path, "bare"));
  await git(join(place.path, "bare"), "init", "-q");
  await writeFile(join(place.path, "file.txt"), "text");
});

afterAll(() => place.remove());

describe("what cannot be used ends by name, with exit code 2", () => {
  test.each([
    ["an unknown depth", ["generate", "app", "--depth", "quick"], "InvalidInput", "depth"],
    [
      "an unknown framework",
      ["generate", "app", "--framework", "cypress"],
      "InvalidInput",
      "framework",
    ],
    [
      "an unknown provider",
      ["generate", "app", "--provider", "oracle"],
      "InvalidInput",
      "provider",
    ],
    ["an unknown option", ["generate", "app", "--colour", "red"], "InvalidInput", "--colour"],
    [
      "a provider named without its key",
      ["generate", "app", "--provider", "compatible"],
      "KeyMissing",
      "AMTP_API_KEY",
    ],
    ["a missing folder", ["generate", "./nowhere"], "SourceNotFound", "nowhere"],
    ["a file", ["generate", "file.txt"], "SourceNotFound", "file.txt"],
    ["an empty folder", ["generate", "empty"], "SourceEmpty", "empty"],
    ["a repository without a commit", ["generate", "bare"], "SourceEmpty", "commit"],
    ["an unknown ref", ["generate", "app", "--ref", "nope"], "RefNotFound", "nope"],
    [
      "a ref that looks like an option",
      ["generate", "app", "--ref=--upload-pack=x"],
      "InvalidInput",
      "ref",
    ],
    ["no subject", ["generate"], "InvalidInput", "folder or owner/repo"],
  ])("%s", async (_what, args, code, named) => {
    const run = await runCli([...args, "--json"], { cwd: place.path });
    const { status, error } = resultOf(run);
    expect([run.code, status, error?.code]).toEqual([2, "failed", code]);
    expect(error?.message).toContain(named);
    expect(run.stderr).toContain(`error: ${code}: `);
  });
});

interface ModelFailure {
  readonly code: string;
  readonly behaviours: readonly Behaviour[];
  readonly requests: number;
  readonly rejected: boolean;
  readonly options?: readonly string[];
}

const MODEL_FAILURES: Record<string, ModelFailure> = {
  "a reply that is not JSON, after three fresh attempts": {
    code: "MalformedLlmOutput",
    behaviours: [{ kind: "text", text: "I am sorry" }],
    // What the sample has is more than a model is shown, so each attempt gathers before it replies.
    requests: 6,
    rejected: true,
  },
  "a reply that was cut off": {
    code: "MalformedLlmOutput",
    behaviours: [{ kind: "text", text: '{"entry_points": [', finishReason: "length" }],
    requests: 3,
    rejected: true,
  },
  "a reply that breaks the schema, mended once and without another attempt": {
    code: "SchemaValidationError",
    behaviours: [{ kind: "text", text: '{"entry_points": "none", "detected_stack": {}}' }],
    requests: 2,
    rejected: true,
  },
  "a refusal": {
    code: "ModelRefusal",
    behaviours: [{ kind: "refusal" }],
    requests: 1,
    rejected: false,
  },
  "a key that is not accepted": {
    code: "Unauthorized",
    behaviours: [{ kind: "status", status: 401 }],
    requests: 1,
    rejected: false,
  },
  "a model that hangs": {
    code: "BudgetExceeded",
    behaviours: [{ kind: "hang" }],
    requests: 1,
    rejected: false,
    options: ["--model-deadline-seconds", "2"],
  },
};

// They mostly wait, for the next attempt or for a deadline.
describe.concurrent("what a model does wrong ends by name, with exit code 1 and nothing written", () => {
  test.each(Object.entries(MODEL_FAILURES))("%s", async (_what, failure) => {
    const server = await startModelServer(failure.behaviours);
    const cwd = await temporaryFolder();
    const app = join(place.path, "app");
    const options = ["--provider", "compatible", "--model", "m", "--base-url", server.url];
    const run = await runCli(
      ["generate", app, ...options, "--out", "out", "--json", ...(failure.options ?? [])],
      { cwd: cwd.path, environment: { AMTP_API_KEY: "sk-secret-key" } },
    );
    const result = resultOf(run);
    expect([run.code, result.error?.code]).toEqual([1, failure.code]);
    expect(server.requests).toHaveLength(failure.requests);
    const kinds = result.artifacts.map(({ kind }) => kind);
    expect(kinds).toEqual(failure.rejected ? ["repo_crawler_rejected"] : []);
    expect(result.files).toEqual([]);
    expect(await readdir(cwd.path)).toEqual([".amtp"]);
    expect(run.stdout + run.stderr).not.toContain("sk-secret-key");
    await server.close();
    await cwd.remove();
  });
});
