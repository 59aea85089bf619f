import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { octokitFor } from "../github/octokit.ts";
import { startGitHubProcess, type GitHubProcess } from "../github/start-process.ts";
import { git } from "./git-oracle.ts";
import { shop, tokens } from "./shop.ts";

let github: GitHubProcess;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "seed-"));
  await mkdir(join(folder, "src"));
  await writeFile(join(folder, "src", "a.ts"), "a\n");
  await writeFile(join(folder, ".gitignore"), "src\n");
  await writeFile(join(folder, "run.sh"), "#!/bin/sh\n", { mode: 0o755 });
  await symlink("src/a.ts", join(folder, "link"));
  github = await startGitHubProcess({
    tokens,
    repositories: [
      { ...shop, name: shop.repo, private: true, seed: { folder } },
      { owner: "acme", name: "lines", seed: { files: { "a.txt": "a" } } },
    ],
  });
});

afterAll(async () => {
  await github.close();
  await rm(folder, { recursive: true, force: true });
});

test("a repository holds every file of the folder, with its mode", async () => {
  const seeded = github.repositories["acme/shop"];
  expect(git(seeded?.gitDir ?? "", "ls-tree", "-r", "main").split("\n")).toEqual([
    expect.stringMatching(/^100644 blob \w+\t\.gitignore$/),
    expect.stringMatching(/^120000 blob \w+\tlink$/),
    expect.stringMatching(/^100755 blob \w+\trun\.sh$/),
    expect.stringMatching(/^100644 blob \w+\tsrc\/a\.ts$/),
  ]);
});

test("another process reads the log, and clears it", async () => {
  await github.clearRequests();
  await octokitFor(github, "user").rest.repos.get(shop);
  expect(await github.requests()).toMatchObject([
    { method: "GET", path: "/repos/acme/shop", status: 200, login: "octocat" },
  ]);
});

test("another process sets faults", async () => {
  await github.addFaults({ kind: "status", status: 503, path: { pattern: "shop$" } });
  const user = octokitFor(github, "user");
  await expect(user.rest.repos.get(shop)).rejects.toThrow("Injected fault");
  expect((await user.rest.repos.get(shop)).status).toBe(200);
});

test("its repositories can be pushed to by git", async () => {
  const gitDir = github.repositories["acme/lines"]?.gitDir ?? "";
  const clone = join(folder, "clone");
  const run = (...args: readonly string[]): string =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.c", ...args]).toString();
  run("clone", "-q", gitDir, clone);
  await writeFile(join(clone, "b.txt"), "b");
  run("-C", clone, "add", ".");
  run("-C", clone, "commit", "-qm", "b");
  run("-C", clone, "push", "-q", "origin", "HEAD:main");
  const at = { owner: "acme", repo: "lines" };
  const { data } = await octokitFor(github, "user").rest.git.getTree({ ...at, tree_sha: "main" });
  expect(data.tree.map(({ path }) => path)).toEqual(["a.txt", "b.txt"]);
});
