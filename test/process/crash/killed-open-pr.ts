import { join } from "node:path";
import { type LocalGitHub, startGitHub } from "../../platform/github/server.ts";
import type { Repository } from "../../platform/github/state/repository.ts";
import { resultOf, runCli, startCli } from "../run-cli.ts";
import { git, makeRepository, temporaryFolder } from "../source-folders.ts";

/** Where in a request the command is killed. */
export type Moment = "before GitHub does it" | "after GitHub did it";

/** A finished run, and a GitHub that `open-pr` can be killed on. */
export interface KillableRun {
  /** `METHOD path` of each request of an undisturbed `open-pr`, in its order. */
  readonly requests: readonly string[];
  /** Kills `open-pr` at a request, runs it again, and says what is not as it should be. */
  killAndRepeat(request: number, moment: Moment, atOnce?: number): Promise<string[]>;
  close(): Promise<void>;
}

const WRITING = { metadata: "read", contents: "write", pull_requests: "write" } as const;

export async function makeKillableRun(): Promise<KillableRun> {
  const place = await temporaryFolder();
  const app = join(place.path, "app");
  await makeRepository(app);
  await git(app, "remote", "add", "origin", "https://github.com/octo/shop.git");
  const github = await startGitHub({ tokens: { writing: { login: "o", permissions: WRITING } } });
  const repository = await github.addRepository({ owner: "octo", name: "shop" });
  await repository.seedFromGit(app);
  const run = resultOf(await runCli(["generate", app, "--json"], { cwd: place.path }));
  const args = ["open-pr", run.run_folder ?? "", "--repo", "octo/shop", "--json"];
  const environment = { GITHUB_TOKEN: "writing", GITHUB_API_URL: github.url };
  const options = { cwd: place.path, environment };
  const undisturbed = await runCli(args, options);
  if (undisturbed.code !== 0) throw new Error(undisturbed.stderr);
  const requests = github.requests.map(({ method, path }) => `${method} ${path}`);
  const start = () => startCli(args, options);
  return {
    requests,
    killAndRepeat: async (request, moment, atOnce = 1) => {
      await reset(repository);
      await killAt(github, start, { request, moment });
      const again = await Promise.all(Array.from({ length: atOnce }, () => runCli(args, options)));
      const failed = again.filter(({ code }) => code !== 0).map(({ stdout }) => stdout);
      return [...failed, ...(await problemsOf(repository))];
    },
    close: async () => {
      await github.close();
      await place.remove();
    },
  };
}

async function killAt(
  github: LocalGitHub,
  start: () => ReturnType<typeof startCli>,
  { request, moment }: { readonly request: number; readonly moment: Moment },
): Promise<void> {
  const before = github.requests.length;
  const effect =
    moment === "before GitHub does it"
      ? ({ kind: "hang" } as const)
      : ({ kind: "slow-drip", bytes: 1, everyMs: 60_000 } as const);
  github.faults.add({ ...effect, path: /./u, after: request, times: 1 });
  const child = start();
  const ended = new Promise((resolve) => child.once("close", resolve));
  const isThere = (): boolean => {
    const hit = github.requests[before + request];
    return hit !== undefined && (effect.kind === "hang" || hit.status !== 0);
  };
  while (!isThere() && child.exitCode === null) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  child.kill("SIGKILL");
  await ended;
  github.faults.clear();
}

/** As it was before any pull request. */
async function reset(repository: Repository): Promise<void> {
  repository.pulls.length = 0;
  const refs = await git(
    repository.gitDir,
    "for-each-ref",
    "--format=%(refname)",
    "refs/heads/amtp",
  );
  for (const ref of refs.split("\n").filter(Boolean)) {
    await git(repository.gitDir, "update-ref", "-d", ref);
  }
}

/** One branch with one commit and one open pull request, in a sound repository. */
async function problemsOf({ pulls, gitDir }: Repository): Promise<string[]> {
  const refs = await git(gitDir, "for-each-ref", "--format=%(refname:short)", "refs/heads/amtp");
  const branches = refs.split("\n").filter(Boolean);
  const [branch = "main"] = branches;
  const commits = await git(gitDir, "rev-list", "--count", `main..${branch}`);
  const open = pulls.filter(({ state }) => state === "open");
  const faults = await git(gitDir, "fsck", "--full", "--strict", "--no-dangling");
  return [
    ...(branches.length === 1 ? [] : [`${branches.length} branches`]),
    ...(commits === "1" ? [] : [`${commits} commits`]),
    ...(open.length === 1 && pulls.length === 1 ? [] : [`${pulls.length} pull requests`]),
    ...(faults === "" ? [] : [faults]),
  ];
}
