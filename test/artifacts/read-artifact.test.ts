import { describe, expect, test } from "vitest";
import { readArtifact } from "../../src/artifacts/read-artifact.ts";
import { sha256 } from "../../src/contracts/canonical-json.ts";
import { NamedError } from "../../src/contracts/errors.ts";
import type { Artifact } from "../../src/contracts/generated.ts";
import { SCHEMAS } from "../../src/contracts/schemas.ts";
import {
  bytesOf,
  digestOf,
  RUN_ID,
  sampleArtifact,
  sampleMeta,
  samplePayload,
} from "./sample-artifact.ts";

const OTHER_RUN = "11111111-2222-5333-8444-555555555555";

function read(bytes: Uint8Array, digest: string) {
  return readArtifact(bytes, {
    kind: "test_case_generator_output",
    contract: "generatorOutput",
    digest,
    runId: RUN_ID,
  });
}

describe("a reader of artifacts", () => {
  test("gives the payload as it was stored", () => {
    const artifact = sampleArtifact();
    expect(read(bytesOf(artifact), digestOf(artifact)).content.payload).toEqual(samplePayload());
  });

  test("refuses bytes that differ from the digest, by one", () => {
    const artifact = sampleArtifact();
    const bytes = bytesOf(artifact);
    bytes[40] = (bytes[40] ?? 0) ^ 1;
    expect(() => read(bytes, digestOf(artifact))).toThrow(/refused: its digest is/);
  });

  test("refuses a truncated artifact even when its digest fits", () => {
    const bytes = bytesOf(sampleArtifact()).slice(0, -20);
    expect(() => read(bytes, sha256(bytes))).toThrow(/refused: it is not JSON/);
  });

  const { schema_id: _schemaId, ...withoutSchema } = sampleArtifact();
  test.each<[string, Artifact, RegExp]>([
    ["another run", sampleArtifact({ run_id: OTHER_RUN }), /belongs to run 11111111/],
    [
      "another kind",
      sampleArtifact({ kind: "repo_crawler_output" }),
      /its kind is repo_crawler_output/,
    ],
    ["another schema", sampleArtifact({ schema_id: SCHEMAS.crawlerOutput.$id }), /its schema is/],
    ["no schema", withoutSchema as Artifact, /must have required property 'schema_id'/],
    [
      "another major version",
      sampleArtifact({
        content: { payload: samplePayload(), meta: { ...sampleMeta(), product_version: "2.0.0" } },
      }),
      /made by version 2\.x/,
    ],
    [
      "a payload that breaks its contract",
      sampleArtifact({
        content: { payload: { ...samplePayload(), test_cases: [] }, meta: sampleMeta() },
      }),
      /\/test_cases must NOT have fewer than 1 items/,
    ],
  ])("refuses an artifact of %s", (_what, artifact, message) => {
    const attempt = () => read(bytesOf(artifact), digestOf(artifact));
    expect(attempt).toThrow(message);
    expect(attempt).toThrow(NamedError);
    expect(attempt).toThrow(expect.objectContaining({ code: "UpstreamArtifactInvalid" }));
  });
});
