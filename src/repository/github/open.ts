import type { Logger } from "../../telemetry/logger.ts";
import { noCache, type BlobCache } from "../cache/blob-cache.ts";
import type { RepositoryReader } from "../reader.ts";
import type { TokenSource } from "./auth.ts";
import { GitHubClient } from "./client.ts";
import { GitHubReader } from "./reader.ts";
import { resolvePinned, resolveRepository, type PinnedCommit } from "./resolve.ts";

export interface GitHubSource {
  /** `owner/name` */
  readonly repository: string;
  /** A branch, tag or commit; the default branch when absent. */
  readonly ref?: string | undefined;
  /** The branch a pull request would go to, where `ref` is a tag or a commit. */
  readonly baseBranch?: string | undefined;
  /** Instead of `ref` and `baseBranch`, where an earlier process resolved them: saves requests. */
  readonly pinned?: PinnedCommit | undefined;
  readonly auth: TokenSource;
  /** e.g. `https://api.github.com` */
  readonly apiUrl: string;
  /** Only where it cannot be told from `apiUrl`. */
  readonly graphqlUrl?: string | undefined;
  /** The longest time one question or one archive may take. */
  readonly deadlineMs: number;
  readonly cache?: BlobCache | undefined;
  readonly logger: Logger;
  /** What waits between retries are multiples of; a second when absent. */
  readonly retryBaseMs?: number | undefined;
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
