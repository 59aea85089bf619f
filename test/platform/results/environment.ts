import type { CacheScope } from "./runtime-token.ts";
import type { WorkflowRun } from "./workflow-runs.ts";

/** Which caches a job may use; "none" gives it no readable scope at all. */
export type CacheAccess = "write" | "read" | "none";

export interface JobOptions {
  /** Names the job inside the run; default "job". */
  readonly job?: string;
  /** The branch's ref; default `refs/heads/main`. */
  readonly ref?: string;
  /** Default `refs/heads/main`; its caches can be read by every branch. */
  readonly defaultBranchRef?: string;
  /** Default "write". */
  readonly cache?: CacheAccess;
  /** How long the runtime token lasts; default six hours. */
  readonly tokenLifetimeSeconds?: number;
}

const MAIN = "refs/heads/main";

/** A job saves caches for its own branch, and reads those of its own and the default branch. */
export function cacheScopesOf(options: JobOptions): readonly CacheScope[] {
  const { ref = MAIN, defaultBranchRef = MAIN, cache = "write" } = options;
  if (cache === "none") return [];
  const own: CacheScope = { scope: ref, access: cache };
  return ref === defaultBranchRef ? [own] : [own, { scope: defaultBranchRef, access: "read" }];
}

/** Variables that the runner gives to JavaScript actions, and never to `run` steps. */
export type ServiceEnvironment = Readonly<
  Record<
    | "ACTIONS_RUNTIME_TOKEN"
    | "ACTIONS_RUNTIME_URL"
    | "ACTIONS_RESULTS_URL"
    | "ACTIONS_CACHE_URL"
    | "ACTIONS_CACHE_SERVICE_V2",
    string
  >
>;

export function serviceEnvironment(url: string, token: string): ServiceEnvironment {
  return {
    ACTIONS_RUNTIME_TOKEN: token,
    ACTIONS_RUNTIME_URL: `${url}/`,
    ACTIONS_RESULTS_URL: `${url}/`,
    ACTIONS_CACHE_URL: `${url}/`,
    ACTIONS_CACHE_SERVICE_V2: "true",
  };
}

/** Variables that every step gets, as far as they say where GitHub is. */
export function githubEnvironment(url: string, run: WorkflowRun): Record<string, string> {
  return {
    // Clients refuse any host but github.com, *.ghe.com and *.localhost as "not GitHub".
    GITHUB_SERVER_URL: `http://github.localhost:${new URL(url).port}`,
    GITHUB_API_URL: url,
    GITHUB_GRAPHQL_URL: `${url}/graphql`,
    GITHUB_REPOSITORY: run.repository,
    GITHUB_RUN_ID: String(run.runId),
    GITHUB_RUN_ATTEMPT: String(run.attempt),
  };
}
