import { describe, expect, it } from "vitest";
import { sha256 } from "../../src/contracts/canonical-json.ts";
import type { Expectations } from "../../src/pull-request/artifact.ts";
import { readApprovedArtifact } from "../../src/pull-request/artifact.ts";
import type { ArtifactChange } from "./artifact-builder.ts";
import { buildArtifact, RUN_ID } from "./artifact-builder.ts";

const BASE = "0123456789012345678901234567890123456789";

function read(change: ArtifactChange = {}, expected: Partial<Expectations> = {}) {
  const { bytes, digest } = buildArtifact(BASE, change);
  return readApprovedArtifact(bytes, {
    digest,
    baseSha: BASE,
    repository: "acme/shop",
    runId: RUN_ID,
    ...expected,
  });
}

describe("the artifact that was approved", () => {
  it("is read when everything is as the approver saw it", () => {
    expect(read()).toMatchObject({ baseBranch: "main", payload: { run_id: RUN_ID } });
  });

  it("may be named by its digest with or without the algorithm", () => {
    const { bytes, digest } = buildArtifact(BASE);
    const expected = { baseSha: BASE, repository: "ACME/shop" };

    const artifact = readApprovedArtifact(bytes, { ...expected, digest: `sha256:${digest}` });

    expect(artifact.digest).toBe(digest);
  });

  it.each<[string, ArtifactChange, Partial<Expectations>]>([
    ["other bytes", {}, { digest: "0".repeat(64) }],
    ["another run", {}, { runId: "8f8ca1f2-9f1a-5c7e-9d5b-2b0f3f1e5a77" }],
    ["another kind", { artifact: { kind: "repo_crawler_output" } }, {}],
    ["another contract", { artifact: { schema_id: "https://evil.dev/schema.json" } }, {}],
    ["another major version", { meta: { product_version: "2.0.0" } }, {}],
    ["another commit", {}, { baseSha: "9".repeat(40) }],
    ["another repository", {}, { repository: "acme/other" }],
    ["a payload without files", { payload: { files: [] } }, {}],
    [
      "a payload of another run",
      { payload: { run_id: "8f8ca1f2-9f1a-5c7e-9d5b-2b0f3f1e5a77" } },
      {},
    ],
    ["a payload for another framework", { payload: { framework: "maestro" } }, {}],
    ["a base branch of the model's", { payload: { base_branch: "release" } }, {}],
    ["a head branch of the model's", { payload: { head_branch: "main" } }, {}],
    ["an unknown field", { payload: { mode: "120000" } as object }, {}],
  ])("is refused with %s", (_, change, expected) => {
    expect(() => read(change, expected)).toThrow(
      expect.objectContaining({ code: "UpstreamArtifactInvalid" }),
    );
  });

  it.each<[string, ArtifactChange]>([
    ["a folder", { source: { kind: "folder" } }],
    ["a work tree", { source: { kind: "work_tree" } }],
    ["a commit of no branch", { source: { base_branch: null } }],
  ])("cannot become a pull request when %s was read", (_, change) => {
    expect(() => read(change)).toThrow(expect.objectContaining({ code: "InvalidInput" }));
  });

  it("is refused when it is older than an approval counts", () => {
    const ended = "2026-11-21T00:00:01Z";
    const age = (notBefore: string) => () =>
      read({ meta: { ended } }, { notBefore: new Date(notBefore) });

    expect(age("2026-11-21T00:00:01Z")).not.toThrow();
    expect(age("2026-11-21T00:00:02Z")).toThrow(
      expect.objectContaining({ code: "UpstreamArtifactExpired" }),
    );
  });

  it("may come from a local clone of another name", () => {
    const change = { source: { kind: "commit", repo_full_name: "local/shop" } } as const;

    expect(read(change)).toMatchObject({ baseBranch: "main" });
  });

  it.each(["", "{", "null", "[]", '{"__proto__":{}}', "\uFFFE"])("is not %j", (text) => {
    const bytes = Buffer.from(text, "utf8");

    expect(() =>
      readApprovedArtifact(bytes, {
        digest: sha256(bytes),
        baseSha: BASE,
        repository: "acme/shop",
      }),
    ).toThrow(expect.objectContaining({ code: "UpstreamArtifactInvalid" }));
  });
});
