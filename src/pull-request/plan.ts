import { hashOf } from "../contracts/canonical-json.ts";
import { hashOfRunKey } from "../github/names.ts";
import { blobSha } from "../repository/blob-sha.ts";
import type { ApprovedArtifact } from "./artifact.ts";
import { writeBody, writeTitle, type ApprovalRecord } from "./body.ts";
import type { NewPullRequest, TextFile } from "./port.ts";

/** Everything that will be written, decided before anything is written. */
export interface PullRequestPlan {
  readonly branch: string;
  readonly baseBranch: string;
  readonly baseSha: string;
  readonly files: readonly TextFile[];
  readonly commitMessage: string;
  /** As `contentDigestOf`; it stands in the commit's trailer. */
  readonly contentDigest: string;
  readonly pullRequest: NewPullRequest;
}

interface PlanContext {
  readonly approval: ApprovalRecord;
  /** Commits that the base branch has gained since the source was read. */
  readonly behindBy: number;
}

/** The trailer by which a commit of ours is known. */
const CONTENT_TRAILER = "Amtp-Content";

/** The plan for an approved artifact. Pure: equal inputs give an equal plan. */
export function planPullRequest(
  artifact: ApprovedArtifact,
  { approval, behindBy }: PlanContext,
): PullRequestPlan {
  const { payload, meta, baseBranch } = artifact;
  const files = payload.files.map(({ path, contents }) => ({ path, contents }));
  const blobs = files.map(({ path, contents }) => [path, blobSha(Buffer.from(contents))] as const);
  const contentDigest = contentDigestOf(blobs);
  const runKey = hashOfRunKey({
    framework: payload.framework,
    repository: meta.source.repo_full_name,
    baseBranch,
    depth: meta.depth,
    workingDirectory: meta.source.working_directory,
  });
  return {
    branch: payload.head_branch,
    baseBranch,
    baseSha: meta.source.base_sha,
    files,
    commitMessage: commitMessage(artifact, contentDigest),
    contentDigest,
    pullRequest: {
      title: writeTitle(payload.pr_title),
      body: writeBody(artifact, { approval, behindBy, runKey, contentDigest }),
      head: payload.head_branch,
      base: baseBranch,
      draft: approval.mode === "draft-pr",
    },
  };
}

const TRAILER_LINE = new RegExp(`^${CONTENT_TRAILER}: sha256:([0-9a-f]{64})$`, "mu");

/** The content that a commit message says its commit has; undefined when it says nothing. */
export function contentTrailerOf(message: string): string | undefined {
  return TRAILER_LINE.exec(message)?.[1];
}

/** SHA-256 over paths and git's SHAs of their contents, so that a tree alone can prove it. */
export function contentDigestOf(blobs: readonly (readonly [path: string, sha: string])[]): string {
  return hashOf(Object.fromEntries(blobs));
}

/** A fixed template: no word of a model or a repository reaches the message. */
function commitMessage({ meta, digest }: ApprovedArtifact, contentDigest: string): string {
  return [
    `Add generated ${meta.framework} tests`,
    "",
    `Written by AMTP generate-tests at depth "${meta.depth}" for commit`,
    `${meta.source.base_sha}. Nothing was run; please review.`,
    "",
    `${CONTENT_TRAILER}: sha256:${contentDigest}`,
    `Amtp-Artifact: sha256:${digest}`,
  ].join("\n");
}
