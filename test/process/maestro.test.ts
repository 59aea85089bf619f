import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { GenerateResult } from "../../src/cli/result.ts";
import { type LocalGitHub, startGitHub } from "../platform/github/server.ts";
import type { Repository } from "../platform/github/state/repository.ts";
import { resultOf, runCli } from "./run-cli.ts";
import { git, makeRepository, MOBILE_SAMPLE, temporaryFolder } from "./source-folders.ts";

let place: Awaited<ReturnType<typeof temporaryFolder>>;
let github: LocalGitHub;
let repository: Repository;
let app: string;

beforeEach(async () => {
  place = await temporaryFolder();
  app = join(place.path, "notes");
  await makeRepository(app, MOBILE_SAMPLE);
  const permissions = { metadata: "read", contents: "write", pull_requests: "write" } as const;
  github = await startGitHub({ tokens: { writing: { login: "octocat", permissions } } });
  repository = await github.addRepository({ owner: "octo", name: "notes" });
  await repository.seedFromGit(app);
  await git(app, "remote", "add", "origin", "https://github.com/octo/notes.git");
});

afterEach(async () => {
  await github.close();
  await place.remove();
});

async function generate(framework: string): Promise<GenerateResult> {
  const args = ["generate", app, "--framework", framework, "--json"];
  return resultOf(await runCli(args, { cwd: place.path }));
}

async function openPr(runFolder: string | null): Promise<unknown> {
  const environment = { GITHUB_TOKEN: "writing", GITHUB_API_URL: github.url };
  const args = ["open-pr", runFolder ?? "", "--repo", "octo/notes", "--json"];
  const run = await runCli(args, { cwd: place.path, environment });
  if (run.code !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

describe("a run for an app of devices", () => {
  test("writes flows, and opens a pull request that says how to run them", async () => {
    const { status, run_folder: folder, files } = await generate("maestro");
    expect(status).toBe("done");
    expect(files.length).toBeGreaterThanOrEqual(5);
    expect(files.every(({ path }) => /^\.maestro\/[a-z0-9-/]+\.yaml$/.test(path))).toBe(true);
    const first = await readFile(join(folder ?? "", "files", files[0]?.path ?? ""), "utf8");
    expect(first).toMatch(/^appId: com\.example\.fieldnotes$/m);
    const { branch } = (await openPr(folder)) as { branch: string };
    expect(branch).toMatch(/^amtp\/maestro-/);
    expect(repository.pulls.map(({ body }) => body)).toEqual([
      expect.stringMatching(/maestro test \.maestro[\s\S]*maestro cloud --app-file/),
    ]);
  });

  test("writes both frameworks from one list of cases, each with a pull request of its own", async () => {
    const { artifacts, files, run_folder: folder } = await generate("both");
    expect(artifacts.map(({ path }) => path.replace(/^.*amtp-[0-9a-f]{8}-/, ""))).toEqual([
      "app_model.json",
      "repo_crawler_output.json",
      "test_case_generator_output.json",
      "test_engineer_output-maestro.json",
      "test_engineer_output-playwright.json",
    ]);
    const endings = new Set(files.map(({ path }) => path.split(".").at(-1)));
    expect(endings).toEqual(new Set(["ts", "yaml"]));
    const { pull_requests: opened } = (await openPr(folder)) as {
      pull_requests: { branch: string; operation: string }[];
    };
    expect(opened.map(({ branch, operation }) => `${operation} ${branch.split("-")[0]}`)).toEqual([
      "created amtp/playwright",
      "created amtp/maestro",
    ]);
  });
});
