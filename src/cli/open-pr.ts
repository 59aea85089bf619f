import { basename, resolve } from "node:path";
import { createFolderStore } from "../artifacts/folder-store.ts";
import { readArtifact } from "../artifacts/read-artifact.ts";
import { NamedError } from "../contracts/errors.ts";
import { isRepositoryName } from "../contracts/names.ts";
import {
  type OpenedPullRequest,
  openPullRequest,
  planOnly,
  type PlannedPullRequest,
} from "../pull-request/open.ts";
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
  const options = {
    artifactBytes: bytes,
    expectedDigest: digest,
    expectedRunId: runId,
    baseSha,
    repository,
    token,
    apiUrl: environment["GITHUB_API_URL"] ?? "https://api.github.com",
    approval: isSet(values, "draft")
      ? ({ mode: "draft-pr" } as const)
      : ({ mode: "command" } as const),
    logger,
  };
  const told = isSet(values, "dry-run")
    ? tellPlan(await planOnly(options))
    : tellOpened(await openPullRequest(options));
  const asJson = isSet(values, "json");
  process.stdout.write(asJson ? `${JSON.stringify(told.result)}\n` : `${told.text}\n`);
  return 0;
}

/** What the command prints: for programs, and for people. */
interface Told {
  readonly result: object;
  readonly text: string;
}

function tellOpened({ number, url, branch, headSha, operation }: OpenedPullRequest): Told {
  const result = { status: "done", number, url, branch, head_sha: headSha, operation };
  return { result, text: `${operation}: ${url}` };
}

function tellPlan({ plan, operation, url }: PlannedPullRequest): Told {
  const { branch, baseBranch, baseSha, files, pullRequest } = plan;
  const { title, body, draft } = pullRequest;
  const listed = files.map(({ path, contents }) => ({ path, bytes: Buffer.byteLength(contents) }));
  const result = {
    status: "planned",
    operation,
    url,
    branch,
    base_branch: baseBranch,
    base_sha: baseSha,
    files: listed,
    title,
    body,
    draft,
  };
  const lines = [
    `Would ${operation === "create" || operation === "update" ? operation : "leave"}: ${url ?? "a new pull request"}`,
    `Branch: ${branch}, to ${baseBranch} at ${baseSha}`,
    ...listed.map(({ path, bytes }) => `  ${path} (${bytes} bytes)`),
    `Title: ${title}${draft ? " (draft)" : ""}`,
    "",
    body,
  ];
  return { result, text: lines.join("\n") };
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
