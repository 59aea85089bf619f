import { repositoryRoute, type RepositoryCall, type Route } from "../http/call.ts";
import { notFound } from "../http/errors.ts";
import { paginate } from "../http/pagination.ts";
import { ok, type Reply } from "../http/reply.ts";
import type { ApprovalRecord, RunRecord } from "../state/records.ts";
import { presentRun } from "./present-run.ts";
import { presentEnvironmentName } from "./environments.ts";
import { presentUser } from "./present-user.ts";

const READ = { actions: "read" } as const;

/** Source: docs.github.com/rest/actions/workflow-runs. */
export const runs: readonly Route[] = [
  repositoryRoute("GET /actions/runs", READ, (call) => listRuns(call, call.repository.runs)),
  repositoryRoute("GET /actions/workflows/{workflow_id}/runs", READ, listWorkflowRuns),
  repositoryRoute("GET /actions/runs/{run_id}", READ, async (call) =>
    ok(await presentRun(call, runOf(call))),
  ),
  repositoryRoute("GET /actions/runs/{run_id}/approvals", READ, (call) =>
    ok(runOf(call).approvals.map((approval) => presentApproval(call, approval))),
  ),
];

function runOf(call: RepositoryCall): RunRecord {
  const id = call.param("run_id");
  const found = call.repository.runs.find((run) => String(run.id) === id);
  if (found === undefined) throw notFound();
  return found;
}

/** The workflow is named by its id or by its file's name. */
function listWorkflowRuns(call: RepositoryCall): Promise<Reply> {
  const wanted = call.param("workflow_id");
  const found = call.repository.runs.filter(
    ({ workflowId, path }) =>
      String(workflowId) === wanted || path.replace(/@.*$/, "").split("/").at(-1) === wanted,
  );
  if (found.length === 0) throw notFound();
  return listRuns(call, found);
}

async function listRuns(call: RepositoryCall, all: readonly RunRecord[]): Promise<Reply> {
  const filters = filtersOf(call.url.searchParams);
  const found = all.filter((run) => filters.every((filter) => filter(run))).toReversed();
  const { items, headers } = paginate(call, found);
  const shown = await Promise.all(items.map((run) => presentRun(call, run)));
  return ok({ total_count: found.length, workflow_runs: shown }, headers);
}

type Filter = (run: RunRecord) => boolean;

function filtersOf(query: URLSearchParams): Filter[] {
  const filters: Filter[] = [];
  const add = (name: string, make: (wanted: string) => Filter): void => {
    const wanted = query.get(name);
    if (wanted !== null && wanted !== "") filters.push(make(wanted));
  };
  add("actor", (actor) => (run) => run.actor === actor);
  add("branch", (branch) => (run) => run.headBranch === branch);
  add("event", (event) => (run) => run.event === event);
  add("head_sha", (sha) => (run) => run.headSha === sha);
  add("status", (status) => (run) => run.status === status || run.conclusion === status);
  add("created", createdFilter);
  return filters;
}

/** `>=T`, `>T`, `<=T`, `<T`, `T..U` or a day. Source: docs.github.com/search-github, "Querying for dates". */
function createdFilter(wanted: string): Filter {
  const at = (run: RunRecord): number => Date.parse(run.createdAt);
  const [from = "", to] = wanted.split("..");
  if (to !== undefined) {
    const start = from === "*" ? -Infinity : Date.parse(from);
    const end = to === "*" ? Infinity : Date.parse(to);
    return (run) => at(run) >= start && at(run) <= end;
  }
  const [, operator = "", time = ""] = /^(>=|<=|>|<)?(.*)$/.exec(wanted) ?? [];
  const limit = Date.parse(time);
  if (operator === ">=") return (run) => at(run) >= limit;
  if (operator === ">") return (run) => at(run) > limit;
  if (operator === "<=") return (run) => at(run) <= limit;
  if (operator === "<") return (run) => at(run) < limit;
  return (run) => run.createdAt.startsWith(time);
}

function presentApproval(call: RepositoryCall, approval: ApprovalRecord): object {
  const named = approval.environments.map((name) => {
    return presentEnvironmentName(call, name);
  });
  return {
    environments: named,
    state: approval.state,
    user: presentUser(call.world, approval.login),
    comment: approval.comment,
  };
}
