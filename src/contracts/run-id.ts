import { v5 as uuidv5 } from "uuid";
import type { Depth } from "./depth.ts";
import type { FrameworkChoice } from "./framework.ts";
import { canonicalJson } from "./canonical-json.ts";

/** Namespace of our run ids: UUIDv5 of the schema base address in the URL namespace. */
const NAMESPACE = uuidv5("https://amtp.zagtrader.internal/schemas/", uuidv5.URL);

/** Everything that makes two runs the same run. Source: .github/ARCHITECTURE.md, "Contracts". */
export interface RunIdentity {
  readonly repository: string;
  /** GitHub's workflow run id; null for a local run. */
  readonly workflowRunId: string | null;
  /** Commit, or hash of the work tree. */
  readonly revision: string;
  readonly depth: Depth;
  readonly framework: FrameworkChoice;
  readonly provider: string;
  readonly model: string;
  readonly workingDirectory: string;
  readonly productMajorVersion: number;
}

/** The id of a run: equal identities give equal ids (UUIDv5, RFC 9562 section 5.5). */
export function runIdOf(identity: RunIdentity): string {
  return uuidv5(canonicalJson(identity), NAMESPACE);
}

/** The id of an artifact of a run: one per kind, so that a re-run finds it. */
export function artifactIdOf(runId: string, kind: string, inputHash: string): string {
  return uuidv5(`${kind}:${inputHash}`, runId);
}
