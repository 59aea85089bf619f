import { createHash } from "node:crypto";
import type { Platform } from "./start-platform.ts";
import { git } from "./folders.ts";

/** One thing that must be true after a run; `problem` says what is not. */
export interface Check {
  readonly name: string;
  readonly problem?: string | undefined;
}

const AGENTS = ["repo_crawler", "test_case_generator", "test_engineer"];

/** What the run must have left behind: three artifacts, one branch with one commit, one request. */
export async function verify(platform: Platform): Promise<readonly Check[]> {
  return [
    ...AGENTS.map((agent) => artifactOf(platform, agent)),
    onePullRequest(platform),
    ...(await branchChecks(platform)),
    await repositoryIsSound(platform),
  ];
}

function artifactOf({ results }: Platform, agent: string): Check {
  const name = `the artifact of ${agent} is stored with its own digest`;
  const artifact = results.artifacts.list().find((one) => one.name.includes(`${agent}_output`));
  if (artifact === undefined) return { name, problem: "there is none" };
  const bytes = results.artifacts.bytes(artifact.id) ?? Buffer.alloc(0);
  const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  return { name, problem: unless(artifact.digest === digest, `${artifact.digest} ≠ ${digest}`) };
}

function onePullRequest({ repository }: Platform): Check {
  const name = "exactly one pull request is open, to the default branch";
  const open = repository.pulls.filter(({ state }) => state === "open");
  const right = open.length === 1 && open[0]?.base === repository.defaultBranch;
  return { name, problem: unless(right, `${open.length} are open`) };
}

async function branchChecks({ repository, sha }: Platform): Promise<readonly Check[]> {
  const { gitDir, pulls } = repository;
  const head = pulls[0]?.head;
  if (head === undefined) return [{ name: "a branch was made", problem: "there is none" }];
  const refs = (await git(gitDir, ["for-each-ref", "--format=%(refname)"])).split("\n");
  const commits = await git(gitDir, ["rev-list", "--parents", `${sha}..${head}`]);
  const parents = commits.split("\n").map((line) => line.split(" ").slice(1).join(" "));
  const changes = (await git(gitDir, ["diff-tree", "-r", sha, head])).split("\n");
  const additions = changes.filter((line) => /^:000000 100644 .* A\t.+\.spec\.ts$/.test(line));
  return [
    {
      name: "one branch beside the default branch",
      problem: unless(refs.length === 2, refs.join(", ")),
    },
    {
      name: "one commit on the commit that was read",
      problem: unless(parents.length === 1 && parents[0] === sha, commits),
    },
    {
      name: "only new, plain spec files",
      problem: unless(additions.length > 0 && additions.length === changes.length, changes.join()),
    },
  ];
}

async function repositoryIsSound({ repository }: Platform): Promise<Check> {
  const name = "git finds nothing wrong in the repository";
  return git(repository.gitDir, ["fsck", "--full", "--strict"]).then(
    () => ({ name }),
    (error: unknown) => ({ name, problem: String(error) }),
  );
}

function unless(holds: boolean, problem: string): string | undefined {
  return holds ? undefined : problem;
}
