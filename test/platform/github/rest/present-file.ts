import type { ChangedFile } from "../git/diff.ts";
import type { RepositoryCall } from "../http/call.ts";
import { repositoryPage, repositoryUrl } from "./present-repository.ts";

/** The schema `diff-entry`. */
export function presentChangedFile(
  call: RepositoryCall,
  commit: string,
  file: ChangedFile,
): Record<string, unknown> {
  const path = file.path.split("/").map(encodeURIComponent).join("/");
  const page = repositoryPage(call.world, call.repository);
  const api = repositoryUrl(call.world, call.repository);
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${page}/blob/${commit}/${path}`,
    raw_url: `${page}/raw/${commit}/${path}`,
    contents_url: `${api}/contents/${path}?ref=${commit}`,
    ...(file.patch === null ? {} : { patch: file.patch }),
    ...(file.previousPath === null ? {} : { previous_filename: file.previousPath }),
  };
}
