import type { Framework } from "../contracts/framework.ts";

/** Where artifacts are kept between two agent processes. */
export interface ArtifactStore {
  /**
   * The same store, where what the Test Engineer stores is of this framework: a run that writes both
   * has one artifact for each.
   */
  forFramework(framework: Framework): ArtifactStore;
  /** Stores bytes under the kind. Returns what a reader needs to find and to verify them. */
  put(kind: ArtifactKind, bytes: Uint8Array): Promise<StoredArtifact>;
  /** Finds the artifact of that kind of this run; undefined when there is none. */
  find(kind: ArtifactKind): Promise<StoredArtifact | undefined>;
  /** The bytes of a stored artifact. Throws `UpstreamArtifactExpired` when it is gone. */
  get(stored: StoredArtifact): Promise<Uint8Array>;
}

export const ARTIFACT_KINDS = [
  "repo_crawler_output",
  "app_model",
  "test_case_generator_output",
  "test_engineer_output",
  "repo_crawler_rejected",
  "test_case_generator_rejected",
  "test_engineer_rejected",
] as const;

export type ArtifactKind = (typeof ARTIFACT_KINDS)[number];

export interface StoredArtifact {
  readonly kind: ArtifactKind;
  /** The store's own id: GitHub's artifact id, or a file name. */
  readonly storeId: string;
  /** SHA-256 of the JSON itself, 64 hex digits. */
  readonly digest: string;
}
