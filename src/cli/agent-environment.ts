import type { Agent } from "../contracts/agents.ts";
import { variableOf } from "../contracts/inputs/read-inputs.ts";
import { writeRequest } from "../contracts/inputs/request.ts";
import { RUN_KEY_VARIABLE } from "../contracts/inputs/run-key.ts";
import { type SettledRun, writeSettledRun } from "../contracts/inputs/settled-run.ts";
import { MODEL_KEY, SOURCE_ACCESS } from "../contracts/inputs/table.ts";
import type { Credentials } from "./credentials.ts";
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

/** Inputs by their name, as GitHub's runner would set them. */
export type InputValues = Readonly<Record<string, string>>;

/** The whole environment of an agent's process. Each gets only the secrets that it uses. */
export function agentEnvironment(
  agent: Agent,
  plan: RunPlan,
  upstream: InputValues,
  outside: { readonly environment: NodeJS.ProcessEnv; readonly credentials: Credentials },
): Record<string, string> {
  const passedOn = PASSED_ON.flatMap((name) => {
    const value = outside.environment[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const inputs = {
    request: writeRequest(plan.request),
    run: writeSettledRun(settledRunOf(plan)),
    ...secretInputs(agent, plan, outside.credentials),
    ...upstream,
  };
  const variables = Object.entries(inputs)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => [variableOf(name), value] as const);
  return Object.fromEntries([...passedOn, ...variables, [RUN_KEY_VARIABLE, plan.runKey]]);
}

function settledRunOf(plan: RunPlan): SettledRun {
  const { selected, snapshot, runId, workingDirectory, folder, runFolder, cacheFolder } = plan;
  return {
    runId,
    repository: snapshot.repository,
    requestedRef: snapshot.requestedRef,
    commit: snapshot.commit,
    baseBranch: snapshot.baseBranch,
    sourceKind: snapshot.kind,
    kilobytes: snapshot.kilobytes ?? null,
    workingDirectory,
    provider: selected.provider,
    model: selected.model,
    places: { folder, runFolder, cacheFolder },
  };
}

function secretInputs(agent: Agent, plan: RunPlan, credentials: Credentials): InputValues {
  const asksModel = plan.selected.provider !== "offline";
  const readsGitHub = agent === "repo_crawler" && plan.snapshot.kind === "github";
  const names = [
    ...(asksModel ? Object.keys(MODEL_KEY) : []),
    ...(readsGitHub ? Object.keys(SOURCE_ACCESS) : []),
  ] as (keyof Credentials)[];
  return Object.fromEntries(names.map((name) => [name, credentials[name]]));
}
