import type { Agent } from "../contracts/agents.ts";
import type { GitHubAccess } from "../github/auth.ts";
import type { RunPlan } from "./plan-run.ts";

/** What node and git need of the user's environment; nothing else of it reaches an agent. */
const PASSED_ON = [
  "PATH",
  "HOME",
  "LANG",
  "TMPDIR",
  "TEMP",
  "SYSTEMROOT",
  "HTTPS_PROXY",
  "NO_PROXY",
  "NODE_EXTRA_CA_CERTS",
  "GITHUB_API_URL",
  "GITHUB_GRAPHQL_URL",
] as const;

export interface AgentSecrets {
  readonly apiKey: string;
  readonly gitHub: Pick<GitHubAccess, "token" | "appId" | "appPrivateKey">;
}

/** Inputs by their name, as GitHub's runner would set them. */
export type InputValues = Readonly<Record<string, string>>;

/** The whole environment of an agent's process. Each gets only the secrets that it uses. */
export function agentEnvironment(
  agent: Agent,
  plan: RunPlan,
  upstream: InputValues,
  outside: { readonly environment: NodeJS.ProcessEnv; readonly secrets: AgentSecrets },
): Record<string, string> {
  const passedOn = PASSED_ON.flatMap((name) => {
    const value = outside.environment[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const inputs = {
    ...planInputs(plan),
    ...secretInputs(agent, plan, outside.secrets),
    ...upstream,
  };
  const variables = Object.entries(inputs)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const);
  return Object.fromEntries([...passedOn, ...variables]);
}

function planInputs(plan: RunPlan): InputValues {
  const { request, selected, snapshot } = plan;
  return {
    depth: request.depth,
    framework: request.framework,
    provider: selected.provider,
    model: selected.model,
    "base-url": request["base-url"],
    approval: request.approval,
    "working-directory": plan.workingDirectory,
    "model-deadline-seconds": String(request["model-deadline-seconds"]),
    "run-id": plan.runId,
    repository: snapshot.repository,
    "requested-ref": snapshot.requestedRef,
    commit: snapshot.commit,
    "base-branch": snapshot.baseBranch ?? "",
    "source-kind": snapshot.kind,
    folder: plan.folder ?? "",
    "run-folder": plan.runFolder,
    "cache-folder": plan.cacheFolder,
  };
}

function secretInputs(agent: Agent, plan: RunPlan, secrets: AgentSecrets): InputValues {
  const readsGitHub = agent === "repo_crawler" && plan.snapshot.kind === "github";
  return {
    "api-key": plan.selected.provider === "offline" ? "" : secrets.apiKey,
    ...(readsGitHub ? gitHubInputs(secrets) : {}),
  };
}

function gitHubInputs({ gitHub }: AgentSecrets): InputValues {
  const { token, appId, appPrivateKey } = gitHub;
  return { "github-token": token, "app-id": appId, "app-private-key": appPrivateKey };
}
