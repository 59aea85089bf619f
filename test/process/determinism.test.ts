import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GenerateResult } from "../../src/cli/result.ts";
import { comparable } from "./comparable.ts";
import { resultOf, runCli } from "./run-cli.ts";
import { git, makeRepository, SAMPLE, SMALL_APP, temporaryFolder } from "./source-folders.ts";

let place: Awaited<ReturnType<typeof temporaryFolder>>;
let app: string;
let first: GenerateResult;

beforeAll(async () => {
  place = await temporaryFolder();
  app = join(place.path, "app");
  await makeRepository(app, SAMPLE);
  first = await coldRun(app);
}, 120_000);

afterAll(() => place.remove());

async function coldRun(source: string, ...options: string[]): Promise<GenerateResult> {
  const cwd = await temporaryFolder();
  return resultOf(await runCli(["generate", source, ...options, "--json"], { cwd: cwd.path }));
}

describe("two cold runs of one commit", () => {
  test("in two run folders give the same artifacts", async () => {
    const second = await coldRun(app);
    expect(first.status).toBe("done");
    expect(first.artifacts.map(({ kind }) => kind)).toEqual([
      "app_model",
      "repo_crawler_output",
      "test_case_generator_output",
      "test_engineer_output",
    ]);
    for (const [index, { path }] of first.artifacts.entries()) {
      expect(await comparable(second.artifacts[index]?.path ?? "")).toBe(await comparable(path));
    }
  });
});

describe("what is read", () => {
  test("is the commit, not what lies in the work tree", async () => {
    const copy = join(place.path, "dirty", "app");
    await cp(app, copy, { recursive: true });
    await writeFile(
      join(copy, "src", "New.tsx"),
      "export const New = () => <button>New</button>;\n",
    );
    await writeFile(join(copy, "package.json"), "{}\n");
    const dirty = await coldRun(copy);
    expect(dirty.files).toEqual(first.files);
    expect(dirty.ref).toBe(first.ref);
    expect((await coldRun(copy, "--work-tree")).ref).not.toBe(first.ref);
    expect(await git(copy, "status", "--porcelain")).toBe("M package.json\n?? src/New.tsx");
  });

  test("is a folder in no repository as it is, and the user is told", async () => {
    const folder = join(place.path, "plain");
    await cp(SMALL_APP, folder, { recursive: true });
    const cwd = await temporaryFolder();
    const run = await runCli(["generate", folder, "--json"], { cwd: cwd.path });
    expect([run.code, resultOf(run).source]).toEqual([0, "local/plain"]);
    expect(run.stderr).toContain("The folder is no git repository");
    await cwd.remove();
  });
});
