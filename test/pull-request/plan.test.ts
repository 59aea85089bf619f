import { describe, expect, it } from "vitest";
import { readApprovedArtifact } from "../../src/pull-request/artifact.ts";
import { writeBody } from "../../src/pull-request/body.ts";
import { contentTrailerOf, planPullRequest } from "../../src/pull-request/plan.ts";
import { hashOfRunKey } from "../../src/github/names.ts";
import { blobSha } from "../../src/repository/blob-sha.ts";
import { hashOf } from "../../src/contracts/canonical-json.ts";
import { buildArtifact } from "./artifact-builder.ts";

const BASE = "1".repeat(40);

function approved() {
  const { bytes, digest } = buildArtifact(BASE, { source: { working_directory: "apps/web" } });
  return readApprovedArtifact(bytes, { digest, baseSha: BASE, repository: "acme/shop" });
}

describe("the plan of an approved artifact", () => {
  it("has its files, branch and words, and nothing else", () => {
    const artifact = approved();
    const { payload, digest } = artifact;
    const plan = planPullRequest(artifact, { approval: { mode: "none" }, behindBy: 3 });
    const blobs = payload.files.map(({ path, contents }) => [path, blobSha(Buffer.from(contents))]);
    const contentDigest = hashOf(Object.fromEntries(blobs));
    const runKey = hashOfRunKey({
      framework: "playwright",
      repository: "acme/shop",
      baseBranch: "main",
      depth: "core",
      workingDirectory: "apps/web",
    });

    expect(plan).toEqual({
      branch: payload.head_branch,
      baseBranch: "main",
      baseSha: BASE,
      files: payload.files,
      commitMessage:
        "Add generated playwright tests\n\n" +
        'Written by AMTP generate-tests at depth "core" for commit\n' +
        `${BASE}. Nothing was run; please review.\n\n` +
        `Amtp-Content: sha256:${contentDigest}\nAmtp-Artifact: sha256:${digest}`,
      contentDigest,
      pullRequest: {
        title: "Add tests for signing in",
        body: writeBody(artifact, {
          approval: { mode: "none" },
          behindBy: 3,
          runKey,
          contentDigest,
        }),
        head: payload.head_branch,
        base: "main",
        draft: false,
      },
    });
    expect(contentTrailerOf(plan.commitMessage)).toBe(contentDigest);
  });

  it("is a draft when the draft is the gate", () => {
    const plan = planPullRequest(approved(), { approval: { mode: "draft-pr" }, behindBy: 0 });

    expect(plan.pullRequest.draft).toBe(true);
  });
});
