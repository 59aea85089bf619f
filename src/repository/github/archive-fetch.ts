import { NamedError } from "../../contracts/errors.ts";
import type { GitHubClient } from "../../github/client.ts";
import { splitName } from "../../github/names.ts";
import { readingSource } from "../../github/operation.ts";
import type { Logger } from "../../telemetry/logger.ts";
import type { Blob, TreeEntry } from "../reader.ts";
import { ArchiveTooLarge, readArchive, type RefusedEntry } from "./archive.ts";

interface ArchivedCommit {
  readonly repository: string;
  readonly commit: string;
  readonly tree: readonly TreeEntry[];
  readonly treeBytes: number;
}

/** An archive that breaks off is asked for once more, for what is still missing. */
const ATTEMPTS = 2;

/**
 * Blobs out of the archive of a commit. Not all that is missing may come: GitHub leaves out and
 * changes files as `.gitattributes` says, and an archive that cannot be trusted is given up.
 * The caller takes what it is given out of `missing`.
 * Source: docs.github.com/rest/repos/contents, "Download a repository archive (tar)".
 */
export async function* fetchArchive(
  { client, logger }: { readonly client: GitHubClient; readonly logger: Logger },
  commit: ArchivedCommit,
  missing: ReadonlyMap<string, TreeEntry>,
): AsyncGenerator<Blob> {
  for (let attempt = 1; attempt <= ATTEMPTS && missing.size > 0; attempt += 1) {
    const refused = new Map<RefusedEntry, number>();
    const stop = new AbortController();
    const deadline = setTimeout(() => stop.abort(), client.deadlineMs);
    try {
      const body = await openArchive(client, commit, stop.signal);
      yield* readArchive(body, {
        wanted: pathsOf(commit.tree, missing),
        treeBytes: commit.treeBytes,
        treeFiles: commit.tree.length,
        onRefused: (reason) => refused.set(reason, (refused.get(reason) ?? 0) + 1),
      });
      return;
    } catch (error) {
      if (error instanceof NamedError) throw error;
      logger.warning(`The archive of ${commit.repository} broke off: ${reasonOf(error)}.`);
      if (error instanceof ArchiveTooLarge) return;
    } finally {
      clearTimeout(deadline);
      stop.abort();
      report(logger, commit.repository, refused);
    }
  }
}

async function openArchive(
  client: GitHubClient,
  { repository, commit }: ArchivedCommit,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array>> {
  const question = {
    operation: readingSource(`archive of ${repository} at ${commit}`),
    route: "GET /repos/{owner}/{repo}/tarball/{ref}",
    parameters: { ...splitName(repository), ref: commit },
  };
  return client.stream(question, signal);
}

/** Every path at which a missing blob is found: one of them may be left out of the archive. */
function pathsOf(
  tree: readonly TreeEntry[],
  missing: ReadonlyMap<string, TreeEntry>,
): ReadonlyMap<string, TreeEntry> {
  const wanted = tree.filter((entry) => missing.has(entry.sha));
  return new Map(wanted.map((entry) => [entry.path, entry]));
}

function reasonOf(error: unknown): string {
  if (error instanceof ArchiveTooLarge) return error.message;
  return "the connection was lost, too slow, or the data is damaged";
}

function report(
  logger: Logger,
  repository: string,
  refused: ReadonlyMap<RefusedEntry, number>,
): void {
  const dangerous = refused.get("outside_root") ?? 0;
  if (dangerous === 0) return;
  logger.warning(`${dangerous} entries of the archive of ${repository} lead out of it: refused.`);
}
