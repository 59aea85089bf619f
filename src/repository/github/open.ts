import { type GitHubAccess, tokensForReading } from "../../github/auth.ts";
import { type ClientOptions, GitHubClient } from "../../github/client.ts";
import type { Logger } from "../../telemetry/logger.ts";
import { noCache, type BlobCache } from "../cache/blob-cache.ts";
import type { RepositoryReader } from "../reader.ts";
import { GitHubReader } from "./reader.ts";
import { resolvePinned, resolveRepository, type PinnedCommit } from "./resolve.ts";

interface GitHubSubject {
  /** `owner/name` */
  readonly repository: string;
  /** A branch, tag or commit; the default branch when absent. */
  readonly ref?: string | undefined;
  /** The branch a pull request would go to, where `ref` is a tag or a commit. */
  readonly baseBranch?: string | undefined;
  /** Instead of `ref` and `baseBranch`, where an earlier process resolved them: saves requests. */
  readonly pinned?: PinnedCommit | undefined;
  readonly cache?: BlobCache | undefined;
  readonly logger: Logger;
}

export type GitHubSource = GitHubSubject & ClientOptions;

/** Opens a repository on GitHub with what access there is. Throws as `openGitHubRepository`. */
export async function openWithAccess(
  access: GitHubAccess,
  subject: GitHubSubject,
): Promise<RepositoryReader> {
  const { apiUrl, graphqlUrl } = access;
  const auth = await tokensForReading(access, subject.repository, subject.logger);
  return openGitHubRepository({ ...subject, auth, apiUrl, graphqlUrl });
}

/**
 * Opens a repository on GitHub for reading, pinned to the commit that the ref names now. Throws
 * `SourceNotFound`, `SourceEmpty`, `RefNotFound`, `InvalidInput`, `Unauthorized`,
 * `PermissionMissing`, `RateLimited`, `PlatformUnavailable`.
 */
export async function openGitHubRepository(source: GitHubSource): Promise<RepositoryReader> {
  const client = new GitHubClient(source);
  const { tree, ...state } =
    source.pinned === undefined
      ? await resolveRepository(client, source)
      : await resolvePinned(client, source.repository, source.pinned);
  const cache = source.cache ?? noCache();
  await cache.restore(state.repository);
  const snapshot = { ...state, kind: "github" as const };
  return new GitHubReader({ client, snapshot, tree, cache, logger: source.logger });
}
