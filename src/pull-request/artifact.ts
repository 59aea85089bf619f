import type { VerifiedArtifact } from "../artifacts/read-artifact.ts";
import { readArtifact } from "../artifacts/read-artifact.ts";
import { NamedError } from "../contracts/errors.ts";
import type { Artifact, TestEngineerOutput } from "../contracts/generated.ts";
import { headBranchOf } from "../github/names.ts";

/** What the approver saw and the caller knows; the artifact must agree with all of it. */
export interface Expectations {
  /** SHA-256 of the JSON, 64 hex digits, with or without a leading `sha256:`. */
  readonly digest: string;
  readonly baseSha: string;
  readonly runId?: string;
  /** `owner/name` of the repository the pull request goes to. */
  readonly repository: string;
  /** Artifacts that were finished before this time are too old to be published. */
  readonly notBefore?: Date | undefined;
}

/** A Test Engineer artifact whose bytes, contract and origin were checked. */
export interface ApprovedArtifact {
  readonly digest: string;
  readonly payload: TestEngineerOutput;
  readonly meta: Artifact["content"]["meta"];
  /** The branch a pull request goes to; never null once checked. */
  readonly baseBranch: string;
}

/**
 * Checks that these bytes are the artifact that was approved. Throws `UpstreamArtifactInvalid` for
 * another digest, contract, kind, run, version or repository, `UpstreamArtifactExpired` when the
 * tests are too old, and `InvalidInput` when the tests
 * were not written for a commit of a branch, so that no pull request can hold them.
 */
export function readApprovedArtifact(bytes: Uint8Array, expected: Expectations): ApprovedArtifact {
  const digest = expected.digest.replace(/^sha256:/, "").toLowerCase();
  const artifact = readArtifact(bytes, {
    kind: "test_engineer_output",
    contract: "engineerOutput",
    digest,
    runId: expected.runId,
  });
  const { payload, meta } = artifact.content;
  checkAge(meta.ended, expected.notBefore);
  const baseBranch = checkSource(meta.source, expected);
  checkPayload(artifact, baseBranch);
  return { digest, payload, meta, baseBranch };
}

function checkAge(ended: string, notBefore: Date | undefined): void {
  if (notBefore === undefined || new Date(ended) >= notBefore) return;
  throw new NamedError(
    "UpstreamArtifactExpired",
    `The tests were finished at ${ended}; what is older than ${notBefore.toISOString()} is not ` +
      "published any more, even if it is approved. Start a new run.",
  );
}

/** The owner of repositories on a machine that have no remote. */
const UNNAMED_OWNER = "local/";

function checkSource(
  source: Artifact["content"]["meta"]["source"],
  expected: Expectations,
): string {
  if (source.kind !== "commit" || source.base_branch === null) {
    throw new NamedError(
      "InvalidInput",
      "These tests were not written for a commit of a branch (a folder or a work tree was read), " +
        "so there is nothing a pull request could be based on. Generate from a commit first.",
    );
  }
  if (source.base_sha !== expected.baseSha) throw invalid("it was written for another commit");
  const isNamed = !source.repo_full_name.startsWith(UNNAMED_OWNER);
  const same = source.repo_full_name.toLowerCase() === expected.repository.toLowerCase();
  if (isNamed && !same) throw invalid("it was written for another repository");
  return source.base_branch;
}

function checkPayload(artifact: VerifiedArtifact<"engineerOutput">, baseBranch: string): void {
  const { payload, meta } = artifact.content;
  if (payload.run_id !== artifact.run_id) throw invalid("its payload belongs to another run");
  if (payload.framework !== meta.framework) throw invalid("its payload is for another framework");
  if (payload.base_branch !== baseBranch) throw invalid("its payload names another base branch");
  const branch = headBranchOf({
    framework: payload.framework,
    repository: meta.source.repo_full_name,
    baseBranch,
    depth: meta.depth,
    workingDirectory: meta.source.working_directory,
  });
  if (payload.head_branch !== branch) throw invalid("its head branch is not the one of its run");
}

function invalid(reason: string): NamedError {
  return new NamedError(
    "UpstreamArtifactInvalid",
    `The Test Engineer's artifact is not used: ${reason}. Start a new run and approve its artifact.`,
  );
}
