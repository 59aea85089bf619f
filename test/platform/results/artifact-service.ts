import { z } from "zod";
import { type Artifact, type ArtifactTable, isExpired } from "./artifact-table.ts";
import type { BlobStore } from "./blob-store.ts";
import { jsonReply } from "./http.ts";
import { method, twirpError, type Caller, type TwirpService } from "./twirp.ts";

// Field names and scalars as @actions/artifact 6 sends them: snake case, wrappers unwrapped.
const ids = { workflow_run_backend_id: z.string(), workflow_job_run_backend_id: z.string() };
const named = z.object({ ...ids, name: z.string().min(1).max(255) });
const createRequest = named.extend({
  version: z.number(),
  mime_type: z.string().default("application/zip"),
  expires_at: z.coerce.date().optional(),
});
const finalizeRequest = named.extend({ size: z.coerce.number(), hash: z.string().optional() });
const listRequest = z.object({
  ...ids,
  name_filter: z.string().optional(),
  id_filter: z.coerce.string().optional(),
});

/** Characters that an artifact's name must not have. */
const FORBIDDEN = /[":<>|*?\r\n\\/]/;

const NAME_TAKEN = "an artifact with this name already exists on the workflow run";
const FOREIGN_RUN = "the runtime token is of another workflow run";
const NOT_FOUND = "artifact not found";

/**
 * `github.actions.results.api.v1.ArtifactService`, as strict as GitHub's: names are unique within
 * an attempt, a finished artifact does not change, and a run sees only its own.
 */
export function artifactService(table: ArtifactTable, blobs: BlobStore): TwirpService {
  const visible = (caller: Caller): readonly Artifact[] =>
    table
      .list()
      .filter((artifact) => caller.run.sees.includes(artifact.run.backendId))
      .filter((artifact) => !isExpired(artifact));
  const visibleNamed = (caller: Caller, backendId: string, name: string): Artifact | undefined =>
    visible(caller).find(
      (artifact) => artifact.run.backendId === backendId && artifact.name === name,
    );

  const create = method(createRequest, (body, caller) => {
    if (body.workflow_run_backend_id !== caller.run.backendId) {
      return twirpError("permission_denied", FOREIGN_RUN);
    }
    if (FORBIDDEN.test(body.name)) return twirpError("invalid_argument", "invalid artifact name");
    const existing = table.find(caller.run.backendId, body.name);
    if (existing?.bytes !== undefined) return twirpError("already_exists", NAME_TAKEN);
    // An upload that was never finished does not hold the name.
    if (existing !== undefined) table.delete(existing.id);
    const artifact = table.create({
      name: body.name,
      run: caller.run,
      jobBackendId: caller.claims.jobBackendId,
      mimeType: body.mime_type,
      expiresAt: body.expires_at,
    });
    return jsonReply(200, { ok: true, signed_upload_url: blobs.uploadUrl(artifact.blobId) });
  });

  const finalize = method(finalizeRequest, (body, caller) => {
    const artifact = table.find(caller.run.backendId, body.name);
    if (artifact === undefined) return twirpError("not_found", NOT_FOUND);
    if (artifact.bytes !== undefined) return twirpError("already_exists", NAME_TAKEN);
    const stored = blobs.size(artifact.blobId);
    if (stored !== body.size) {
      return twirpError("invalid_argument", `size is ${stored ?? "unknown"}, not ${body.size}`);
    }
    table.finish(artifact.id, body.hash);
    return jsonReply(200, { ok: true, artifact_id: String(artifact.id) });
  });

  const list = method(listRequest, (body, caller) => {
    const found = visible(caller)
      .filter(({ name }) => body.name_filter === undefined || name === body.name_filter)
      .filter(({ id }) => body.id_filter === undefined || String(id) === body.id_filter);
    return jsonReply(200, { artifacts: found.map(listed) });
  });

  const signedUrl = method(named, (body, caller) => {
    const artifact = visibleNamed(caller, body.workflow_run_backend_id, body.name);
    if (artifact === undefined) return twirpError("not_found", NOT_FOUND);
    return jsonReply(200, { signed_url: table.downloadUrl(artifact) });
  });

  const remove = method(named, (body, caller) => {
    const artifact = visibleNamed(caller, body.workflow_run_backend_id, body.name);
    if (artifact === undefined) return twirpError("not_found", NOT_FOUND);
    table.delete(artifact.id);
    return jsonReply(200, { ok: true, artifact_id: String(artifact.id) });
  });

  return new Map([
    ["CreateArtifact", create],
    ["FinalizeArtifact", finalize],
    ["ListArtifacts", list],
    ["GetSignedArtifactURL", signedUrl],
    ["DeleteArtifact", remove],
  ]);
}

function listed(artifact: Artifact): Record<string, string | undefined> {
  return {
    workflow_run_backend_id: artifact.run.backendId,
    workflow_job_run_backend_id: artifact.jobBackendId,
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.bytes),
    created_at: artifact.createdAt.toISOString(),
    digest: artifact.digest,
  };
}
