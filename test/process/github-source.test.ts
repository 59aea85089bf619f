import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type LocalGitHub, startGitHub } from "../platform/github/server.ts";
import { comparable } from "./comparable.ts";
import { resultOf, runCli } from "./run-cli.ts";
import { git, makeRepository, temporaryFolder } from "./source-folders.ts";

let place: Awaited<ReturnType<typeof temporaryFolder>>;
let github: LocalGitHub;
let app: string;

beforeEach(async () => {
  place = await temporaryFolder();
  app = join(place.path, "app");
  await makeRepository(app);
  github = await startGitHub({
    tokens: { reading: { login: "octocat", permissions: { metadata: "read", contents: "read" } } },
  });
  const repository = await github.addRepository({ owner: "octo", name: "shop" });
  await repository.seedFromGit(app);
  await git(app, "remote", "add", "origin", "https://github.com/octo/shop.git");
});

afterEach(async () => {
  await github.close();
  await place.remove();
});

describe("a repository on GitHub", () => {
  test("gives the same artifacts as a clone of it, for a handful of requests", async () => {
    const [there, here] = [await temporaryFolder(), await temporaryFolder()];
    const environment = { GITHUB_TOKEN: "reading", GITHUB_API_URL: github.url };
    const remote = resultOf(
      await runCli(["generate", "octo/shop", "--json"], { cwd: there.path, environment }),
    );
    const local = resultOf(await runCli(["generate", app, "--json"], { cwd: here.path }));
    expect([remote.status, remote.error]).toEqual(["done", undefined]);
    expect(remote.artifacts.map(({ kind }) => kind)).toEqual(
      local.artifacts.map(({ kind }) => kind),
    );
    for (const [index, { path }] of local.artifacts.entries()) {
      expect(await comparable(remote.artifacts[index]?.path ?? "")).toBe(await comparable(path));
    }
    expect(remote.api_requests).toBe(github.requests.length);
    // Repository, branch, the settled commit, its tree, and one query for all the files.
    expect(remote.api_requests).toBe(5);
    await there.remove();
    await here.remove();
  });

  test("that the token may not read is named, and no agent is started", async () => {
    const cwd = await temporaryFolder();
    const environment = { GITHUB_TOKEN: "wrong", GITHUB_API_URL: github.url };
    const run = await runCli(["generate", "octo/shop", "--json"], { cwd: cwd.path, environment });
    expect([run.code, resultOf(run).error?.code]).toEqual([1, "Unauthorized"]);
    expect(run.stderr).not.toContain("started");
    await cwd.remove();
  });
});
