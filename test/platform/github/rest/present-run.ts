import type { RepositoryCall } from "../http/call.ts";
import type { RunRecord } from "../state/records.ts";
import { nodeId } from "./node-id.ts";
import { readCommit } from "./present-commit.ts";
import { presentMinimalRepository, repositoryPage, repositoryUrl } from "./present-repository.ts";
import { presentUser } from "./present-user.ts";

/** The schema `workflow-run`. */
export async function presentRun(
  call: RepositoryCall,
  run: RunRecord,
): Promise<Record<string, unknown>> {
  const repository = presentMinimalRepository(call.world, call.repository);
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId("WFR", run.id),
    check_suite_id: run.id,
    check_suite_node_id: nodeId("CS", run.id),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    display_title: run.name,
    run_number: run.runNumber,
    run_attempt: run.runAttempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflowId,
    pull_requests: [],
    created_at: run.createdAt,
    updated_at: run.createdAt,
    run_started_at: run.startedAt ?? run.createdAt,
    actor: presentUser(call.world, run.actor),
    triggering_actor: presentUser(call.world, run.triggeringActor),
    ...addresses(call, run),
    head_commit: await headCommit(call, run.headSha),
    repository,
    head_repository: repository,
    referenced_workflows: [],
  };
}

function addresses(call: RepositoryCall, run: RunRecord): Record<string, string | null> {
  const api = repositoryUrl(call.world, call.repository);
  const self = `${api}/actions/runs/${run.id}`;
  return {
    url: self,
    html_url: `${repositoryPage(call.world, call.repository)}/actions/runs/${run.id}`,
    jobs_url: `${self}/jobs`,
    logs_url: `${self}/logs`,
    check_suite_url: `${api}/check-suites/${run.id}`,
    artifacts_url: `${self}/artifacts`,
    cancel_url: `${self}/cancel`,
    rerun_url: `${self}/rerun`,
    previous_attempt_url: null,
    workflow_url: `${api}/actions/workflows/${run.workflowId}`,
  };
}

async function headCommit(call: RepositoryCall, sha: string): Promise<object> {
  const { tree, message, author, committer } = await readCommit(call, sha);
  return {
    id: sha,
    tree_id: tree,
    message,
    timestamp: committer.date,
    author: { name: author.name, email: author.email },
    committer: { name: committer.name, email: committer.email },
  };
}
