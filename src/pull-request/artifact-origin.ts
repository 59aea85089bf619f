import { z } from "zod";
import { artifactFileName } from "../artifacts/naming.ts";
import { BOUNDS } from "../bounds/bounds.ts";
import { NamedError } from "../contracts/errors.ts";
import { FRAMEWORKS } from "../contracts/framework.ts";
import type { GitHubClient } from "../github/client.ts";
import { GitHubError } from "../github/github-error.ts";
import { splitName } from "../github/names.ts";

/** The parts of "Get an artifact" that tell where it comes from. */
const artifactAnswer = z.object({
  name: z.string(),
  size_in_bytes: z.number(),
  expired: z.boolean(),
  workflow_run: z.object({ id: z.number().optional() }).nullish(),
});

export interface ArtifactOrigin {
  /** `owner/name` */
  readonly repository: string;
  readonly artifactId: string;
  readonly workflowRunId: number;
  /** Of the run that made it (UUID); empty where the caller does not say. */
  readonly runId: string;
}

const NAME = /^amtp-[0-9a-f]{8}-test_engineer_output(?:-(?:playwright|maestro))?\.json$/u;

/**
 * Checks where an artifact comes from before a byte of it is read: this workflow run, the step that
 * writes tests, and a size that such a step has. Throws `UpstreamArtifactInvalid` otherwise, and
 * `UpstreamArtifactExpired` when it is gone.
 */
export async function checkArtifactOrigin(
  client: GitHubClient,
  origin: ArtifactOrigin,
): Promise<void> {
  const { repository, artifactId, workflowRunId, runId } = origin;
  const question = {
    operation: {
      kind: "read-own" as const,
      subject: `the artifact ${artifactId}`,
      permission: "actions: read",
    },
    route: "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}",
    parameters: { ...splitName(repository), artifact_id: artifactId },
  };
  const {
    name,
    size_in_bytes: bytes,
    expired,
    workflow_run: run,
  } = await client.get(question, artifactAnswer).catch((cause: unknown) => {
    const isGone = cause instanceof GitHubError && [404, 410].includes(cause.refusal.status ?? 0);
    throw isGone ? gone(artifactId, cause) : cause;
  });
  if (expired) throw gone(artifactId, undefined);
  const isNamed = runId === "" ? NAME.test(name) : namesOf(runId).includes(name);
  if (run?.id !== workflowRunId) throw refused(artifactId, "another workflow run uploaded it");
  if (!isNamed) throw refused(artifactId, "it is not the one that the Test Engineer uploads");
  if (bytes > BOUNDS.artifact.bytes) throw refused(artifactId, "it is too large");
}

const KIND = "test_engineer_output";

/** A run that writes both frameworks has an artifact of each. */
function namesOf(runId: string): readonly string[] {
  return [undefined, ...FRAMEWORKS].map((framework) => artifactFileName(runId, KIND, framework));
}

function refused(artifactId: string, reason: string): NamedError {
  return new NamedError(
    "UpstreamArtifactInvalid",
    `The artifact ${artifactId} is refused: ${reason}. Pass the output artifact-id of the job that generated the tests.`,
  );
}

function gone(artifactId: string, cause: unknown): NamedError {
  return new NamedError(
    "UpstreamArtifactExpired",
    `The artifact ${artifactId} cannot be found: it was deleted or has expired, or the token lacks "actions: read". Run the workflow again.`,
    { cause },
  );
}
