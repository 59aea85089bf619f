import { canonicalJson, sha256 } from "../../src/contracts/canonical-json.ts";
import type { Artifact } from "../../src/contracts/generated.ts";
import { PRODUCT_VERSION } from "../../src/contracts/product.ts";
import { SCHEMAS } from "../../src/contracts/schemas.ts";

export const RUN_ID = "6f1c2a8e-52a4-5c0b-9d43-0a4f2f6d7b11";

/** A valid artifact of the Test Case Generator, with changes. */
export function sampleArtifact(changes: Partial<Artifact> = {}): Artifact {
  return {
    artifact_id: "b0a3c1de-9d3f-5a55-8a3e-37c3c1f0f5aa",
    run_id: RUN_ID,
    kind: "test_case_generator_output",
    schema_id: SCHEMAS.generatorOutput.$id,
    content: { payload: samplePayload(), meta: sampleMeta() },
    ...changes,
  };
}

export function samplePayload() {
  const testCase = {
    id: "tc_home",
    title: "Shows the home page",
    preconditions: [],
    steps: ['Open "/"'],
    expected: 'The "Home" heading is visible',
    priority: "critical",
  };
  return { run_id: RUN_ID, test_cases: [testCase], coverage_notes: "" };
}

export function sampleMeta(): Artifact["content"]["meta"] {
  return {
    sanitizer: "v1.0.0",
    product_version: PRODUCT_VERSION,
    source: {
      repo_full_name: "acme/shop",
      requested_ref: "main",
      base_branch: "main",
      base_sha: "a".repeat(40),
      working_directory: "",
      kind: "commit",
    },
    depth: "core",
    framework: "playwright",
    provider: "offline",
    model: "offline-1",
    sampling: { requested: {}, sent: {}, omitted: [], dropped: [] },
    usage: { input_tokens: 0, output_tokens: 0, cached_input_tokens: 0, usd: 0, calls: 1 },
    attempts: 1,
    prompt_hash: "0".repeat(64),
    input_hash: "1".repeat(64),
    started: "2026-01-01T00:00:00.000Z",
    ended: "2026-01-01T00:00:01.000Z",
    trace_context: null,
  };
}

export function bytesOf(artifact: Artifact): Uint8Array {
  return new TextEncoder().encode(canonicalJson(artifact));
}

export function digestOf(artifact: Artifact): string {
  return sha256(bytesOf(artifact));
}
