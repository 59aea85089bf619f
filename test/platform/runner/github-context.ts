import type { Json } from "./expressions.ts";

export interface RunFacts {
  /** `owner/name`. */
  readonly repository: string;
  /** The commit, 40 hex digits. */
  readonly sha: string;
  /** Default `refs/heads/main`. */
  readonly ref?: string;
  readonly runId: number;
  readonly attempt?: number;
  readonly token: string;
  /** Where the REST API is, e.g. the `url` of a local results service. */
  readonly apiUrl: string;
  readonly eventName?: string;
  /** The webhook payload: the `event` field and the file at GITHUB_EVENT_PATH. */
  readonly event?: Json;
  readonly actor?: string;
  readonly workflow?: string;
}

/** The `github` context of a run, the fields that actions commonly read. */
export function githubContext(facts: RunFacts): Record<string, Json> {
  const { repository, ref = "refs/heads/main", actor = "octocat", apiUrl } = facts;
  const workflow = facts.workflow ?? "generate-tests";
  return {
    token: facts.token,
    repository,
    repository_owner: repository.split("/")[0] ?? "",
    sha: facts.sha,
    ref,
    ref_name: ref.replace(/^refs\/(?:heads|tags)\//, ""),
    ref_type: ref.startsWith("refs/tags/") ? "tag" : "branch",
    run_id: String(facts.runId),
    run_number: "1",
    run_attempt: String(facts.attempt ?? 1),
    actor,
    triggering_actor: actor,
    event_name: facts.eventName ?? "workflow_dispatch",
    event: facts.event ?? {},
    workflow,
    workflow_ref: `${repository}/.github/workflows/${workflow}.yml@${ref}`,
    workflow_sha: facts.sha,
    api_url: apiUrl,
    graphql_url: `${apiUrl}/graphql`,
    // Official clients refuse any host but github.com, *.ghe.com and *.localhost.
    server_url: `http://github.localhost:${new URL(apiUrl).port}`,
  };
}
