import type { Framework } from "../contracts/framework.ts";
import type { ArtifactKind } from "./store.ts";

/**
 * File and artifact name; the run id's first 8 digits keep matrix jobs apart, and the framework the
 * two artifacts of the Test Engineer where a run writes both.
 */
export function artifactFileName(runId: string, kind: ArtifactKind, framework?: Framework): string {
  const isOfOne = framework !== undefined && kind.startsWith("test_engineer_");
  return `amtp-${runId.slice(0, 8)}-${kind}${isOfOne ? `-${framework}` : ""}.json`;
}
