import { sha256 } from "../contracts/canonical-json.ts";
import { NamedError } from "../contracts/errors.ts";
import type { Artifact, TestEngineerOutput } from "../contracts/generated.ts";
import { PRODUCT_MAJOR_VERSION } from "../contracts/product.ts";
import { SCHEMAS } from "../contracts/schemas.ts";
import { validate } from "../contracts/validators.ts";
import { headBranchOf } from "./branch.ts";

/** What the approver saw and the caller knows; the artifact must agree with all of it. */
export interface Expectations {
  /** SHA-256 of the JSON, 64 hex digits, with or without a leading `sha256:`. */
  readonly digest: string;
  readonly baseSha: string;
  readonly runId?: string;
  /** `owner/name` of the repository the pull request goes to. */
  readonly repository: string;
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
 * another digest, contract, kind, run, version or repository, and `InvalidInput` when the tests
 * were not written for a commit of a branch, so that no pull request can hold them.
 */
export function readApprovedArtifact(bytes: Uint8Array, expected: Expectations): ApprovedArtifact {
  const digest = sha256(bytes);
  if (digest !== expected.digest.replace(/^sha256:/, "").toLowerCase()) {
    throw invalid("its SHA-256 is not the approved one");
  }
  const artifact = parseArtifact(bytes);
  checkStamp(artifact, expected);
  const payload = validate("engineerOutput", artifact.content.payload);
  if (!payload.valid)
    throw invalid(`its payload breaks the contract: ${payload.problems.join("; ")}`);
  const { meta } = artifact.content;
  const baseBranch = checkSource(meta.source, expected);
  checkPayload(payload.value, artifact, baseBranch);
  return { digest, payload: payload.value, meta, baseBranch };
}

function parseArtifact(bytes: Uint8Array): Artifact {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw invalid("it is not JSON");
  }
  const artifact = validate("artifact", json);
  if (!artifact.valid) throw invalid(`it breaks the contract: ${artifact.problems.join("; ")}`);
  return artifact.value;
}

function checkStamp(artifact: Artifact, expected: Expectations): void {
  if (artifact.kind !== "test_engineer_output") throw invalid(`its kind is ${artifact.kind}`);
  if (artifact.schema_id !== SCHEMAS.engineerOutput.$id) throw invalid("its schema_id is foreign");
  if (expected.runId !== undefined && artifact.run_id !== expected.runId) {
    throw invalid("it belongs to another run");
  }
  const major = Number(artifact.content.meta.product_version.split(".")[0]);
  if (major !== PRODUCT_MAJOR_VERSION) {
    throw invalid(
      `it was written by version ${major} of this product, not ${PRODUCT_MAJOR_VERSION}`,
    );
  }
}

function checkSource(
  source: Artifact["content"]["meta"]["source"],
  expected: Expectations,
): string {
  const committed = source.kind === "github" || source.kind === "commit";
  if (!committed || source.base_branch === null) {
    throw new NamedError(
      "InvalidInput",
      "These tests were not written for a commit of a branch (a folder or a work tree was read), " +
        "so there is nothing a pull request could be based on. Generate from a commit first.",
    );
  }
  if (source.base_sha !== expected.baseSha) throw invalid("it was written for another commit");
  const same = source.repo_full_name.toLowerCase() === expected.repository.toLowerCase();
  if (!same && source.kind === "github") throw invalid("it was written for another repository");
  return source.base_branch;
}

function checkPayload(payload: TestEngineerOutput, artifact: Artifact, baseBranch: string): void {
  const { meta } = artifact.content;
  if (payload.run_id !== artifact.run_id) throw invalid("its payload belongs to another run");
  if (payload.framework !== meta.framework) throw invalid("its payload is for another framework");
  if (payload.base_branch !== baseBranch) throw invalid("its payload names another base branch");
  const branch = headBranchOf({
    framework: meta.framework,
    repository: meta.source.repo_full_name,
    baseSha: meta.source.base_sha,
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
