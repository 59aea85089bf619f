import type { ArtifactKind } from "./store.ts";

/** File and artifact name; the run id's first 8 digits keep matrix jobs apart. */
export function artifactFileName(runId: string, kind: ArtifactKind): string {
  return `amtp-${runId.slice(0, 8)}-${kind}.json`;
}
