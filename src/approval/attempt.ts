import { z } from "zod";
import { NamedError } from "../contracts/errors.ts";

/** The part of "List deployment statuses" that tells which job a deployment was for. */
export const statusesAnswer = z.array(
  z.object({ state: z.string(), log_url: z.string().nullish(), created_at: z.string() }),
);

export type DeploymentStatuses = z.output<typeof statusesAnswer>;

/** One attempt of a workflow run. */
export interface Attempt {
  readonly runId: number;
  /** From 1. */
  readonly number: number;
  readonly started: Date;
}

/** States of a deployment whose job was let go on. */
const GOING_ON: ReadonlySet<string> = new Set(["queued", "in_progress", "success"]);

/**
 * Whether the environment let a job of this very attempt go on; undefined when no deployment is of
 * this run, so that nothing tells. The review history tells of a run only; a job that its environment
 * lets through leaves a deployment with the address of the run and a time. Throws `ApprovalMissing`
 * when only an earlier attempt was let through.
 * Source: docs.github.com/rest/deployments/statuses.
 */
export function decideAttempt(
  deployments: readonly DeploymentStatuses[],
  environment: string,
  { runId, number, started }: Attempt,
): true | undefined {
  const address = new RegExp(`/actions/runs/${runId}(?:/|$)`, "u");
  const ofRun = deployments.flat().filter(({ log_url: url }) => address.test(url ?? ""));
  if (ofRun.length === 0) return undefined;
  const isOfAttempt = ofRun.some(
    ({ state, created_at: at }) => GOING_ON.has(state) && Date.parse(at) >= started.getTime(),
  );
  if (isOfAttempt) return true;
  throw new NamedError(
    "ApprovalMissing",
    `Attempt ${number} of this run is not approved in the environment "${environment}", only an ` +
      "earlier one is. Let a reviewer approve this attempt, or start a new run.",
  );
}
