import { sha256 } from "../../src/contracts/canonical-json.ts";
import type { Artifact, TestEngineerOutput } from "../../src/contracts/generated.ts";
import { PRODUCT_VERSION } from "../../src/contracts/product.ts";
import { SCHEMAS } from "../../src/contracts/schemas.ts";
import { headBranchOf } from "../../src/github/names.ts";

export const RUN_ID = "7f8ca1f2-9f1a-5c7e-9d5b-2b0f3f1e5a77";

export const SPEC = `import { expect, test } from "@playwright/test";

test("signs in", async ({ page }) => {
  await page.goto("/login");
  await expect(page.getByRole("heading", { name: "Übersicht" })).toBeVisible();
});
`;

type Meta = Artifact["content"]["meta"];

/** What a test may want to be different about an artifact. */
export interface ArtifactChange {
  readonly artifact?: Partial<Omit<Artifact, "content">>;
  readonly payload?: Partial<TestEngineerOutput>;
  readonly source?: Partial<Meta["source"]>;
  readonly meta?: Partial<Meta>;
}

export interface BuiltArtifact {
  readonly bytes: Uint8Array;
  /** 64 hex digits. */
  readonly digest: string;
  readonly branch: string;
}

/** A Test Engineer artifact with two specs, as the agent stores it. */
export function buildArtifact(baseSha: string, change: ArtifactChange = {}): BuiltArtifact {
  const source: Meta["source"] = {
    repo_full_name: "acme/shop",
    requested_ref: "main",
    base_branch: "main",
    base_sha: baseSha,
    working_directory: "",
    kind: "commit",
    ...change.source,
  };
  const meta = { ...metaOf(source), ...change.meta };
  const framework = meta.framework === "maestro" ? "maestro" : "playwright";
  const branch = headBranchOf({
    framework,
    repository: source.repo_full_name,
    baseBranch: source.base_branch ?? "main",
    depth: meta.depth,
    workingDirectory: source.working_directory,
  });
  const payload: TestEngineerOutput = {
    run_id: RUN_ID,
    framework,
    files: [
      { path: "tests/login.spec.ts", contents: SPEC },
      { path: "tests/deep/er/cart.spec.ts", contents: SPEC.replace("signs in", "buys") },
    ],
    pr_title: "Add tests for signing in",
    pr_body: "Covers signing in.",
    base_branch: source.base_branch ?? "main",
    head_branch: branch,
    ...change.payload,
  };
  const artifact: Artifact = {
    artifact_id: "5f8ca1f2-9f1a-5c7e-9d5b-2b0f3f1e5a77",
    run_id: RUN_ID,
    kind: "test_engineer_output",
    schema_id: SCHEMAS.engineerOutput.$id,
    content: { payload: { ...payload }, meta },
    ...change.artifact,
  };
  const bytes = Buffer.from(JSON.stringify(artifact), "utf8");
  return { bytes, digest: sha256(bytes), branch };
}

function metaOf(source: Meta["source"]): Meta {
  return {
    sanitizer: "v1.0.0",
    product_version: PRODUCT_VERSION,
    source,
    depth: "core",
    framework: "playwright",
    provider: "offline",
    model: "offline",
    sampling: { requested: {}, sent: {}, omitted: [], dropped: [] },
    usage: { input_tokens: 1, output_tokens: 1, cached_input_tokens: 0, usd: null, calls: 1 },
    attempts: 1,
    prompt_hash: "0".repeat(64),
    input_hash: "0".repeat(64),
    started: "2026-11-21T00:00:00Z",
    ended: "2026-11-21T00:00:01Z",
    trace_context: null,
    allowed_roots: ["tests"],
    report: {},
  };
}
