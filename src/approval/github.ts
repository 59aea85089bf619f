import type { Octokit } from "octokit";
import { refusalOf } from "./client.ts";
import type { EnvironmentAnswer } from "./gate.ts";
import type { WorkflowRun } from "./rate.ts";
import { RATE_LIMIT } from "./rate.ts";
import { commonRefusal } from "./refusals.ts";

/** What the approval room asks of the platform. */
export interface ApprovalPort {
  environment(name: string): Promise<EnvironmentAnswer>;
  /** The review history of a run, as the platform gives it. */
  reviewHistory(runId: number): Promise<unknown>;
  /** This run, and the runs of the same workflow and person created in the minute before it. */
  recentRuns(runId: number): Promise<{ current: WorkflowRun; runs: readonly WorkflowRun[] }>;
}

/** The port over GitHub's REST API ("Deployments" and "Actions"). */
export function createApprovalPort(client: Octokit, repository: string): ApprovalPort {
  const [owner = "", repo = ""] = repository.split("/");
  const at = { owner, repo };
  const { actions, repos } = client.rest;
  return {
    environment: async (name) => {
      try {
        const { data } = await repos.getEnvironment({ ...at, environment_name: name });
        return { found: true, description: data };
      } catch (error) {
        const refusal = refusalOf(error);
        if (refusal === undefined) throw error;
        return { found: false, refusal };
      }
    },
    reviewHistory: async (runId) => {
      const request = actions.getReviewsForRun({ ...at, run_id: runId });
      const { data } = await named(request, "read the approvals of this run");
      return data;
    },
    recentRuns: async (runId) => {
      const what = "read the runs of this workflow";
      const { data } = await named(actions.getWorkflowRun({ ...at, run_id: runId }), what);
      const current = toRun(data);
      const from = new Date(current.createdAt.getTime() - RATE_LIMIT.windowSeconds * 1000);
      const listing = actions.listWorkflowRuns({
        ...at,
        workflow_id: data.workflow_id,
        actor: current.actor,
        created: `>=${from.toISOString().replace(/\.[0-9]{3}Z$/, "Z")}`,
        per_page: 100,
      });
      const answer = await named(listing, what);
      return { current, runs: answer.data.workflow_runs.map(toRun) };
    },
  };
}

interface RunAnswer {
  readonly id: number;
  readonly actor?: { readonly login: string } | null;
  readonly created_at: string;
}

function toRun({ id, actor, created_at: createdAt }: RunAnswer): WorkflowRun {
  return { id, actor: actor?.login ?? "", createdAt: new Date(createdAt) };
}

async function named<T>(request: Promise<T>, what: string): Promise<T> {
  try {
    return await request;
  } catch (error) {
    const refusal = refusalOf(error);
    throw refusal === undefined ? error : commonRefusal(refusal, what, "actions: read");
  }
}
