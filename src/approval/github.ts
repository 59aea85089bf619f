import { z } from "zod";
import type { GitHubClient } from "../github/client.ts";
import { GitHubError } from "../github/github-error.ts";
import { splitName } from "../github/names.ts";
import type { Operation } from "../github/operation.ts";
import { type DeploymentStatuses, statusesAnswer } from "./attempt.ts";
import type { WorkflowRun } from "./rate.ts";
import { RATE_LIMIT } from "./rate.ts";

/** What the approval room asks of the platform. Failures have a name. */
export interface ApprovalPort {
  /** An environment as the platform describes it; undefined when there is none of this name. */
  environment(name: string): Promise<unknown>;
  /** The review history of a run, as the platform gives it. */
  reviewHistory(runId: number): Promise<unknown>;
  /** When the newest attempt of a run started, and the commit that the run is for. */
  attemptOf(runId: number): Promise<{ readonly started: Date; readonly headSha: string }>;
  /**
   * The statuses of the newest deployments of a commit to an environment; undefined when the token
   * may not read them.
   */
  deployments(environment: string, sha: string): Promise<readonly DeploymentStatuses[] | undefined>;
  /** This run, and the runs of the same workflow and person created in the minute before it. */
  recentRuns(runId: number): Promise<{ current: WorkflowRun; runs: readonly WorkflowRun[] }>;
}

const runAnswer = z.object({
  id: z.number(),
  workflow_id: z.number(),
  actor: z.object({ login: z.string() }).nullish(),
  created_at: z.string(),
});
const attemptAnswer = z.object({ run_started_at: z.string(), head_sha: z.string() });
const runsAnswer = z.object({ workflow_runs: z.array(runAnswer) });

/** The port over GitHub's REST API ("Deployments" and "Actions"). */
export function createApprovalPort(client: GitHubClient, repository: string): ApprovalPort {
  const at = splitName(repository);
  return {
    environment: async (name) => {
      const question = {
        operation: readingOwn(`reading the environment "${name}"`),
        route: "GET /repos/{owner}/{repo}/environments/{environment_name}",
        parameters: { ...at, environment_name: name },
      };
      return client.get(question, z.unknown()).catch(undefinedWhenNotFound);
    },
    reviewHistory: async (runId) => {
      const question = {
        operation: readingOwn("reading the approvals of this run"),
        route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals",
        parameters: { ...at, run_id: runId },
      };
      return client.get(question, z.unknown());
    },
    attemptOf: async (runId) => {
      const question = {
        operation: readingOwn("reading this run"),
        route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
        parameters: { ...at, run_id: runId },
      };
      const { run_started_at: started, head_sha: headSha } = await client.get(
        question,
        attemptAnswer,
      );
      return { started: new Date(started), headSha };
    },
    deployments: (environment, sha) =>
      readDeployments(client, at, { environment, sha }).catch(undefinedWhenForbidden),
    recentRuns: async (runId) => {
      const operation = readingOwn("reading the runs of this workflow");
      const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}";
      const run = { operation, route, parameters: { ...at, run_id: runId } };
      const answer = await client.get(run, runAnswer);
      const current = toRun(answer);
      const from = new Date(current.createdAt.getTime() - RATE_LIMIT.windowSeconds * 1000);
      const listing = {
        operation,
        route: "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
        parameters: {
          ...at,
          workflow_id: answer.workflow_id,
          actor: current.actor,
          created: `>=${from.toISOString().replace(/\.[0-9]{3}Z$/, "Z")}`,
          per_page: 100,
        },
      };
      const { workflow_runs: runs } = await client.get(listing, runsAnswer);
      return { current, runs: runs.map(toRun) };
    },
  };
}

const NEWEST = 10;

async function readDeployments(
  client: GitHubClient,
  at: ReturnType<typeof splitName>,
  of: { readonly environment: string; readonly sha: string },
): Promise<readonly DeploymentStatuses[]> {
  const operation = { ...readingOwn("reading the deployments"), permission: "deployments: read" };
  const listing = {
    operation,
    route: "GET /repos/{owner}/{repo}/deployments",
    parameters: { ...at, ...of, per_page: NEWEST },
  };
  const found = await client.get(listing, z.array(z.object({ id: z.number() })));
  return Promise.all(
    found.map(({ id }) => {
      const route = "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses";
      return client.get(
        { operation, route, parameters: { ...at, deployment_id: id } },
        statusesAnswer,
      );
    }),
  );
}

function undefinedWhenForbidden(error: unknown): undefined {
  if (error instanceof GitHubError && error.code === "PermissionMissing") return undefined;
  throw error;
}

function readingOwn(subject: string): Operation {
  return { kind: "read-own", subject, permission: "actions: read" };
}

function undefinedWhenNotFound(error: unknown): undefined {
  if (error instanceof GitHubError && error.refusal.status === 404) return undefined;
  throw error;
}

function toRun({ id, actor, created_at: createdAt }: z.output<typeof runAnswer>): WorkflowRun {
  return { id, actor: actor?.login ?? "", createdAt: new Date(createdAt) };
}
