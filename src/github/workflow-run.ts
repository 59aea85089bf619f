import type { Texts } from "../contracts/inputs/read-inputs.ts";

/**
 * What the runner says of this workflow run: `context` of GitHub's own package reads it, and what it
 * reads is checked like every other input, under the name that the runner has for it.
 */
export async function workflowRunTexts(): Promise<Texts> {
  const { context } = await import("@actions/github");
  return {
    GITHUB_EVENT_NAME: context.eventName,
    GITHUB_ACTOR: context.actor,
    GITHUB_RUN_ID: String(context.runId),
    GITHUB_RUN_ATTEMPT: String(context.runAttempt),
    GITHUB_SHA: context.sha,
    GITHUB_API_URL: context.apiUrl,
    GITHUB_SERVER_URL: context.serverUrl,
    GITHUB_GRAPHQL_URL: context.graphqlUrl,
  };
}

interface WorkflowRun {
  readonly GITHUB_EVENT_NAME: string;
  readonly GITHUB_ACTOR: string;
  readonly GITHUB_RUN_ID: string;
}

/** Who started this workflow run, for its log. */
export function startedBy(run: WorkflowRun): string {
  const { GITHUB_EVENT_NAME: event, GITHUB_ACTOR: actor, GITHUB_RUN_ID: id } = run;
  return `Workflow run ${id}, started by ${actor || "somebody who is not named"} (${event}).`;
}
