import { downloadArtifact } from "./actions-store.ts";

export interface DownloadRequest {
  readonly artifactId: string;
  /** SHA-256 in 64 hex digits. */
  readonly digest: string;
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly workflowRunId: number;
  readonly temporaryFolder: string;
}

/**
 * The bytes of the Test Engineer's artifact, by id, through the REST API: a job that runs after an
 * approval, or as a re-run, sees it there whatever its own attempt is.
 */
export function downloadArtifactById(request: DownloadRequest): Promise<Uint8Array> {
  const [repositoryOwner = "", repositoryName = ""] = request.repository.split("/");
  const { token, workflowRunId } = request;
  return downloadArtifact(
    { kind: "test_engineer_output", storeId: request.artifactId, digest: request.digest },
    {
      temporaryFolder: request.temporaryFolder,
      findBy: { token, workflowRunId, repositoryOwner, repositoryName },
    },
  );
}
