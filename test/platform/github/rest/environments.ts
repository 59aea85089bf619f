import { repositoryRoute, type RepositoryCall, type Route } from "../http/call.ts";
import { notFound } from "../http/errors.ts";
import { paginate } from "../http/pagination.ts";
import { ok, type Reply } from "../http/reply.ts";
import type { EnvironmentOptions, Reviewer } from "../state/environment.ts";
import { nodeId, stableId } from "./node-id.ts";
import { repositoryPage, repositoryUrl } from "./present-repository.ts";
import { presentUser } from "./present-user.ts";

const CREATED = "2026-01-01T00:00:00Z";

/** Source: docs.github.com/rest/deployments/environments. */
export const environments: readonly Route[] = [
  repositoryRoute("GET /environments", { actions: "read" }, (call): Reply => {
    const all = [...call.repository.environments.values()];
    const { items, headers } = paginate(call, all);
    const shown = items.map((one) => presentEnvironment(call, one));
    return ok({ total_count: all.length, environments: shown }, headers);
  }),
  repositoryRoute("GET /environments/{environment_name}", { actions: "read" }, (call): Reply => {
    const found = call.repository.environments.get(call.param("environment_name"));
    if (found === undefined) throw notFound();
    return ok(presentEnvironment(call, found));
  }),
];

/** The schema `environment`. */
function presentEnvironment(
  call: RepositoryCall,
  environment: EnvironmentOptions,
): Record<string, unknown> {
  const { name, branchPolicy, canAdminsBypass } = environment;
  return {
    ...presentEnvironmentName(call, name),
    ...(canAdminsBypass === undefined ? {} : { can_admins_bypass: canAdminsBypass }),
    protection_rules: rules(call, environment),
    deployment_branch_policy:
      branchPolicy === undefined
        ? null
        : {
            protected_branches: branchPolicy.protectedBranches,
            custom_branch_policies: branchPolicy.custom,
          },
  };
}

/** An environment without its rules, as it is inside approvals; it may be gone by now. */
export function presentEnvironmentName(
  call: RepositoryCall,
  name: string,
): Record<string, unknown> {
  const encoded = encodeURIComponent(name);
  const id = stableId(`${call.repository.fullName} ${name}`);
  const page = repositoryPage(call.world, call.repository);
  return {
    id,
    node_id: nodeId("EN", id),
    name,
    url: `${repositoryUrl(call.world, call.repository)}/environments/${encoded}`,
    html_url: `${page}/deployments/activity_log?environments_filter=${encoded}`,
    created_at: CREATED,
    updated_at: CREATED,
  };
}

function rules(call: RepositoryCall, environment: EnvironmentOptions): object[] {
  const { name, reviewers, waitMinutes, branchPolicy } = environment;
  const rule = (type: string): { id: number; node_id: string; type: string } => {
    const id = stableId(`${call.repository.fullName} ${name} ${type}`);
    return { id, node_id: nodeId("GA", id), type };
  };
  const found: object[] = [];
  if (waitMinutes !== undefined) found.push({ ...rule("wait_timer"), wait_timer: waitMinutes });
  if (reviewers !== undefined) {
    found.push({
      ...rule("required_reviewers"),
      prevent_self_review: environment.preventSelfReview ?? false,
      reviewers: reviewers.map((one) => presentReviewer(call, one)),
    });
  }
  if (branchPolicy !== undefined) found.push(rule("branch_policy"));
  return found;
}

function presentReviewer(call: RepositoryCall, { type, name }: Reviewer): object {
  if (type === "User") return { type, reviewer: presentUser(call.world, name) };
  const id = stableId(name);
  const url = `${call.world.url}/organizations/1/team/${id}`;
  return {
    type,
    reviewer: {
      id,
      node_id: nodeId("T", id),
      url,
      html_url: `${call.world.url}/orgs/${call.repository.owner}/teams/${name}`,
      name,
      slug: name,
      description: null,
      privacy: "closed",
      notification_setting: "notifications_enabled",
      permission: "push",
      members_url: `${url}/members{/member}`,
      repositories_url: `${url}/repos`,
      type: "organization",
      organization_id: 1,
      parent: null,
    },
  };
}
