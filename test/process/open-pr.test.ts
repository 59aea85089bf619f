import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type LocalGitHub, startGitHub } from "../platform/github/server.ts";
import type { Repository } from "../platform/github/state/repository.ts";
import { resultOf, runCli } from "./run-cli.ts";
import { git, makeRepository, temporaryFolder } from "./source-folders.ts";

let place: Awaited<ReturnType<typeof temporaryFolder>>;
let github: LocalGitHub;
let repository: Repository;
let app: string;

beforeEach(async () => {
  place = await temporaryFolder();
  app = join(place.path, "app");
  await makeRepository(app);
  github = await startGitHub({
    tokens: {
      writing: {
        login: "octocat",
        permissions: { metadata: "read", contents: "write", pull_requests: "write" },
      },
    },
  });
  repository = await github.addRepository({ owner: "octo", name: "shop" });
  await repository.seedFromGit(app);
  await git(app, "remote", "add", "origin", "https://github.com/octo/shop.git");
});

afterEach(async () => {
  await github.close();
  await place.remove();
});

interface Opened {
  readonly number: number;
  readonly branch: string;
  readonly head_sha: string;
  readonly operation: string;
}

async function openPr(runFolder: string, ...more: string[]): Promise<Opened> {
  const environment = { GITHUB_TOKEN: "writing", GITHUB_API_URL: github.url };
  const args = ["open-pr", runFolder, "--repo", "octo/shop", "--json", ...more];
  const run = await runCli(args, { cwd: place.path, environment });
  if (run.code !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Opened;
}

describe("the pull request of a local run", () => {
  test("is one branch with one commit of plain new files, and a second start changes nothing", async () => {
    const base = await git(app, "rev-parse", "HEAD");
    const generated = resultOf(await runCli(["generate", app, "--json"], { cwd: place.path }));
    const runFolder = generated.run_folder ?? "";
    const planned = await openPr(runFolder, "--dry-run");
    expect(planned).toMatchObject({ status: "planned", operation: "create", base_sha: base });
    expect(repository.pulls).toEqual([]);
    expect(await git(repository.gitDir, "branch", "--format=%(refname:short)")).toBe("main");
    const first = await openPr(runFolder);
    const second = await openPr(runFolder);
    expect([first.operation, second]).toEqual(["created", { ...first, operation: "unchanged" }]);

    const bare = repository.gitDir;
    expect(await git(bare, "for-each-ref", "--format=%(refname:short)")).toBe(
      `${first.branch}\nmain`,
    );
    expect(await git(bare, "rev-list", `main..${first.branch}`)).toBe(first.head_sha);
    expect(await git(bare, "rev-parse", `${first.branch}^`)).toBe(base);
    const changes = await git(bare, "diff", "--raw", "--no-abbrev", base, first.head_sha);
    const rows = changes.split("\n").map((line) => line.split(/[ \t]/));
    expect(rows.map(([, mode, , , status]) => [mode, status])).toEqual(
      generated.files.map(() => ["100644", "A"]),
    );
    expect(new Set(rows.map((row) => row[5]))).toEqual(
      new Set(generated.files.map(({ path }) => path)),
    );
    await git(bare, "fsck", "--full", "--strict");
    expect(repository.pulls).toHaveLength(1);
  });

  test("is not opened without a token", async () => {
    const run = await runCli(["open-pr", place.path, "--repo", "octo/shop"], { cwd: place.path });
    expect([run.code, run.stdout]).toEqual([2, ""]);
    expect(run.stderr).toContain("KeyMissing: open-pr needs a token in GITHUB_TOKEN");
  });

  test("is not opened for a folder that is no run", async () => {
    const environment = { GITHUB_TOKEN: "writing", GITHUB_API_URL: github.url };
    const args = ["open-pr", place.path, "--repo", "octo/shop", "--json"];
    const run = await runCli(args, { cwd: place.path, environment });
    expect([run.code, resultOf(run).error?.code]).toEqual([2, "InvalidInput"]);
    expect(github.requests).toEqual([]);
  });
});
