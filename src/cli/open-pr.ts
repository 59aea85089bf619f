import { basename, resolve } from "node:path";
import { createFolderStore } from "../artifacts/folder-store.ts";
import { readArtifact } from "../artifacts/read-artifact.ts";
import { NamedError } from "../contracts/errors.ts";
import { isRepositoryName } from "../contracts/names.ts";
import { openPullRequest } from "../pull-request/open.ts";
import { isSet, textOf, type Values } from "./arguments.ts";
import { credentialsIn } from "./credentials.ts";
import { readRunKey } from "./run-key.ts";
import type { Surroundings } from "./surroundings.ts";

export interface OpenPullRequestCommand {
  /** The run folder that `generate` named. */
  readonly subject: string;
  readonly values: Values;
}

const KIND = "test_engineer_output";

/**
 * Opens the pull request of a local run. Whoever starts this command has the run folder before
 * their eyes and approves by starting it.
 */
export async function runOpenPullRequest(
  { subject, values }: OpenPullRequestCommand,
  surroundings: Surroundings,
): Promise<number> {
  const { environment, currentFolder, logger } = surroundings;
  const repository = repositoryOf(values);
  const { "github-token": token } = credentialsIn(environment);
  if (token === "") {
    throw new NamedError(
      "KeyMissing",
      "open-pr needs a token in GITHUB_TOKEN with contents: write and pull-requests: write.",
    );
  }
  logger.mask(token);
  const { bytes, digest, baseSha, runId } = await readRun(
    resolve(currentFolder, subject),
    await readRunKey({ environment, foreignFolders: [], logger }),
  );
  const opened = await openPullRequest({
    artifactBytes: bytes,
    expectedDigest: digest,
    expectedRunId: runId,
    baseSha,
    repository,
    token,
    apiUrl: environment["GITHUB_API_URL"] ?? "https://api.github.com",
    approval: isSet(values, "draft") ? { mode: "draft-pr" } : { mode: "command" },
    logger,
  });
  const { number, url, branch, headSha, operation } = opened;
  const result = { status: "done", number, url, branch, head_sha: headSha, operation };
  const text = `${operation}: ${url}\n`;
  process.stdout.write(isSet(values, "json") ? `${JSON.stringify(result)}\n` : text);
  return 0;
}

function repositoryOf(values: Values): string {
  const repository = textOf(values, "repo");
  if (repository !== undefined && isRepositoryName(repository)) return repository;
  throw new NamedError("InvalidInput", "open-pr needs --repo owner/name.");
}

async function readRun(runFolder: string, key: string) {
  const runId = basename(runFolder);
  const store = createFolderStore({ folder: runFolder, runId, key });
  const stored = await store.find(KIND);
  if (stored === undefined) {
    throw new NamedError(
      "InvalidInput",
      `${runFolder} holds no finished run; name the run folder that generate printed.`,
    );
  }
  const { digest } = stored;
  const bytes = await store.get(stored);
  const artifact = readArtifact(bytes, { kind: KIND, contract: "engineerOutput", digest, runId });
  return { bytes, digest, runId, baseSha: artifact.content.meta.source.base_sha };
}
