import { randomUUID } from "node:crypto";
import type { Permissions } from "../github/auth/permissions.ts";
import { startGitHub, type LocalGitHub } from "../github/server.ts";
import type { Repository } from "../github/state/repository.ts";
import {
  startResults,
  type ActionsAccess,
  type LocalResults,
  type WorkflowRun,
} from "../results/index.ts";

export interface PlatformOptions {
  /** A git repository (its branches and tags are pushed), e.g. a user's checkout. */
  readonly source: string;
  /** Default `octo/shop`. */
  readonly repository?: string;
  /** Default 1. */
  readonly runId?: number;
  /** Name of an environment with a required reviewer; default `amtp-approval`. */
  readonly environment?: string;
}

/** A whole GitHub for one repository and one workflow run, on loopback ports. */
export interface Platform {
  /** The REST API, artifacts and caches, all behind one origin. */
  readonly url: string;
  readonly github: LocalGitHub;
  readonly results: LocalResults;
  readonly repository: Repository;
  readonly run: WorkflowRun;
  /** The commit at the head of the default branch. */
  readonly sha: string;
  /** A job token with these permissions, by the names of a workflow file. */
  createToken(permissions: Readonly<Record<string, string>>): string;
  /** A reviewer lets the job with that environment go on. */
  approve(): void;
  close(): Promise<void>;
}

const REVIEWER = "reviewer";

/** Starts both stand-ins with a repository whose Actions may open pull requests. */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const { repository: fullName = "octo/shop", runId = 1, environment = "amtp-approval" } = options;
  const [owner = "", name = ""] = fullName.split("/");
  const github = await startGitHub();
  const results = await startResults({
    fallback: github.url,
    actionsAccess: (token, wanted) => accessOf(github, token, wanted),
  });
  const repository = await github.addRepository({
    owner,
    name,
    actionsMayCreatePullRequests: true,
    environments: [
      {
        name: environment,
        reviewers: [{ type: "User", name: REVIEWER }],
        preventSelfReview: true,
        canAdminsBypass: false,
        branchPolicy: { protectedBranches: true, custom: false },
      },
    ],
  });
  await repository.seedFromGit(options.source);
  const sha = (await repository.git.branchHead(repository.defaultBranch)) ?? "";
  addRun(repository, { runId, sha });
  return {
    url: results.url,
    github,
    results,
    repository,
    run: results.addRun({ repository: fullName, runId }),
    sha,
    createToken: (permissions) => createToken(github, fullName, permissions),
    approve: () => approve(repository, runId, environment),
    close: async () => {
      await results.close();
      await github.close();
    },
  };
}

function accessOf(github: LocalGitHub, token: string, repository: string): ActionsAccess {
  const grant = github.tokens.get(token);
  if (grant === undefined) return "unauthenticated";
  if (grant.repositories?.includes(repository) === false) return "hidden";
  return grant.permissions.actions ?? "none";
}

function createToken(
  github: LocalGitHub,
  repository: string,
  permissions: Readonly<Record<string, string>>,
): string {
  const token = `ghs_${randomUUID().replaceAll("-", "")}`;
  const granted = Object.entries(permissions).map(([name, level]) => [
    name.replaceAll("-", "_"),
    level,
  ]);
  github.tokens.set(token, {
    login: "github-actions[bot]",
    kind: "actions",
    repositories: [repository],
    permissions: { metadata: "read", ...(Object.fromEntries(granted) as Permissions) },
  });
  return token;
}

function addRun(repository: Repository, { runId, sha }: { runId: number; sha: string }): void {
  repository.runs.push({
    id: runId,
    name: "Generate tests",
    path: ".github/workflows/generate-tests.yml",
    workflowId: 1,
    event: "workflow_dispatch",
    headBranch: repository.defaultBranch,
    headSha: sha,
    actor: repository.owner,
    triggeringActor: repository.owner,
    runNumber: 1,
    runAttempt: 1,
    status: "in_progress",
    conclusion: null,
    createdAt: new Date().toISOString(),
    approvals: [],
  });
}

function approve(repository: Repository, runId: number, environment: string): void {
  const index = repository.runs.findIndex(({ id }) => id === runId);
  const run = repository.runs[index];
  if (run === undefined) return;
  const approval = { environments: [environment], state: "approved", login: REVIEWER } as const;
  repository.runs[index] = { ...run, approvals: [{ ...approval, comment: "" }] };
}
