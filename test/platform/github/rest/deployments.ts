import { repositoryRoute, type RepositoryCall, type Route } from "../http/call.ts";
import { notFound } from "../http/errors.ts";
import { paginate } from "../http/pagination.ts";
import { ok, type Reply } from "../http/reply.ts";
import type { DeploymentRecord, DeploymentStatus } from "../state/records.ts";
import { nodeId } from "./node-id.ts";
import { repositoryPage, repositoryUrl } from "./present-repository.ts";
import { presentUser } from "./present-user.ts";

const READ = { deployments: "read" } as const;

/** Source: docs.github.com/rest/deployments. */
export const deployments: readonly Route[] = [
  repositoryRoute("GET /deployments", READ, listDeployments),
  repositoryRoute("GET /deployments/{deployment_id}/statuses", READ, listStatuses),
];

function listDeployments(call: RepositoryCall): Reply {
  const query = call.url.searchParams;
  const fits = (name: string, value: string): boolean =>
    (query.get(name) ?? "none") === "none" || query.get(name) === value;
  const found = call.repository.deployments.filter(
    ({ environment, sha, ref }) =>
      fits("environment", environment) && fits("sha", sha) && fits("ref", ref),
  );
  const { items, headers } = paginate(call, found.toReversed());
  return ok(
    items.map((one) => presentDeployment(call, one)),
    headers,
  );
}

function listStatuses(call: RepositoryCall): Reply {
  const id = call.param("deployment_id");
  const found = call.repository.deployments.find((one) => String(one.id) === id);
  if (found === undefined) throw notFound();
  const { items, headers } = paginate(call, found.statuses.toReversed());
  return ok(
    items.map((status, i) => presentStatus(call, found, { ...status, id: found.id * 100 + i })),
    headers,
  );
}

/** The schema `deployment`. */
function presentDeployment(call: RepositoryCall, one: DeploymentRecord): Record<string, unknown> {
  const api = repositoryUrl(call.world, call.repository);
  const url = `${api}/deployments/${one.id}`;
  return {
    id: one.id,
    node_id: nodeId("DE", one.id),
    url,
    sha: one.sha,
    ref: one.ref,
    task: "deploy",
    payload: {},
    environment: one.environment,
    original_environment: one.environment,
    description: null,
    creator: presentUser(call.world, one.login),
    created_at: one.createdAt,
    updated_at: one.statuses.at(-1)?.createdAt ?? one.createdAt,
    statuses_url: `${url}/statuses`,
    repository_url: api,
    transient_environment: false,
    production_environment: false,
    performed_via_github_app: null,
  };
}

/** The schema `deployment-status`. */
function presentStatus(
  call: RepositoryCall,
  one: DeploymentRecord,
  status: DeploymentStatus & { readonly id: number },
): Record<string, unknown> {
  const api = repositoryUrl(call.world, call.repository);
  const page = repositoryPage(call.world, call.repository);
  const log = status.logUrl ?? `${page}/actions`;
  const deployment = `${api}/deployments/${one.id}`;
  return {
    id: status.id,
    node_id: nodeId("DES", status.id),
    url: `${deployment}/statuses/${status.id}`,
    state: status.state,
    creator: presentUser(call.world, status.login),
    description: "",
    environment: one.environment,
    target_url: log,
    log_url: log,
    environment_url: page,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    deployment_url: deployment,
    repository_url: api,
    performed_via_github_app: null,
  };
}
