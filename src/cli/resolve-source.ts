import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { NamedError } from "../contracts/errors.ts";
import { accessFrom } from "../github/auth.ts";
import { isRepositoryName } from "../contracts/names.ts";
import { openLocalRepository } from "../repository/local/index.ts";
import type { RepositoryReader } from "../repository/reader.ts";
import type { Logger } from "../telemetry/logger.ts";
import { credentialsIn, gitHubCredentials } from "./credentials.ts";

export interface SourceRequest {
  /** What the user named: a folder, or owner/repo on GitHub. */
  readonly subject: string;
  /** Where the user stands. */
  readonly currentFolder: string;
  readonly ref?: string | undefined;
  readonly baseBranch?: string | undefined;
  readonly workTree: boolean;
  readonly asFolder?: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly logger: Logger;
}

export interface ResolvedSource {
  readonly reader: RepositoryReader;
  /** Folder on this machine; null for a repository on GitHub. */
  readonly folder: string | null;
  /** The folder inside the repository that the user named. */
  readonly workingDirectory: string;
}

/**
 * Opens what the user named. A folder that exists is meant as a folder, whatever its name looks
 * like. Throws `SourceNotFound`, `SourceEmpty`, `RefNotFound` or `InvalidInput`.
 */
export async function resolveSource(request: SourceRequest): Promise<ResolvedSource> {
  const folder = resolve(request.currentFolder, request.subject);
  const exists = await stat(folder).then(
    () => true,
    () => false,
  );
  if (!exists && isRepositoryName(request.subject)) {
    await refuseMistypedFolder(folder, request.subject);
    return openGitHub(request);
  }
  const { reader, workingDirectory } = await openLocalRepository({ ...request, folder });
  return { reader, workingDirectory, folder };
}

/** In a folder that exists, a name that does not is a slip of the pen rather than a repository. */
async function refuseMistypedFolder(folder: string, subject: string): Promise<void> {
  const isInFolder = await stat(dirname(folder)).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isInFolder) return;
  throw new NamedError(
    "SourceNotFound",
    `${folder} does not exist, though the folder above it does. Name an existing folder; for the repository ${subject} on GitHub, start the command in another folder.`,
  );
}

async function openGitHub(request: SourceRequest): Promise<ResolvedSource> {
  const { openWithAccess } = await import("../repository/github/index.ts");
  const { subject, ref, baseBranch, environment, logger } = request;
  const access = accessFrom(environment, gitHubCredentials(credentialsIn(environment)));
  const reader = await openWithAccess(access, { repository: subject, ref, baseBranch, logger });
  return { reader, folder: null, workingDirectory: "" };
}

/**
 * The one working directory of a run: that of the folder that was named, or the one that was asked
 * for. Throws `InvalidInput` when there are two.
 */
export function joinDirectories(named: string, asked: string): string {
  if (named !== "" && asked !== "") {
    throw new NamedError(
      "InvalidInput",
      `The folder ${named} inside the repository and --working-directory ${asked} were both given; name the repository itself, or leave the option out.`,
    );
  }
  return named === "" ? asked : named;
}
