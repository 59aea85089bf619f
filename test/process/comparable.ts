import { readFile } from "node:fs/promises";
import { canonicalJson } from "../../src/contracts/canonical-json.ts";
import type { Artifact } from "../../src/contracts/generated.ts";

/** An artifact's bytes without ids, times and cache counts. */
export async function comparable(path: string): Promise<string> {
  const artifact = JSON.parse(await readFile(path, "utf8")) as Artifact;
  const { started: _started, ended: _ended, ...meta } = artifact.content.meta;
  const payload = artifact.content.payload as Record<string, unknown>;
  if ("cache_hits" in payload) payload["cache_hits"] = 0;
  return canonicalJson({ ...artifact, artifact_id: "", run_id: "", content: { payload, meta } });
}
