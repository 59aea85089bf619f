import { basename, resolve } from "node:path";
import { findEach } from "../artifacts/find-each.ts";
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
 * Opens the pull request of a local run, or one for each framework that it wrote. Whoever starts this command has the run folder before
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
  const artifacts = await readRun(
    resolve(currentFolder, subject),
    await readRunKey({ environment, foreignFolders: [], logger }),
  );
  const told: Told[] = [];
  for (const artifact of artifacts) {
    const options = {
      ...artifact,
      repository,
      token,
      apiUrl: environment["GITHUB_API_URL"] ?? "https://api.github.com",
      approval: isSet(values, "draft")
        ? ({ mode: "draft-pr" } as const)
        : ({ mode: "command" } as const),
      logger,
    };
    const isPlan = isSet(values, "dry-run");
    told.push(
      isPlan ? tellPlan(await planOnly(options)) : tellOpened(await openPullRequest(options)),
    );
  }
  process.stdout.write(`${isSet(values, "json") ? jsonOf(told) : textOfAll(told)}\n`);
  return 0;
}

/** One object; of a run that wrote both frameworks, it holds what is told of each pull request. */
function jsonOf(told: readonly Told[]): string {
  const results = told.map(({ result }) => result);
  const [only, another] = results;
  return JSON.stringify(another === undefined ? only : { pull_requests: results });
}

function textOfAll(told: readonly Told[]): string {
  return told.map(({ text }) => text).join("\n");
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

interface ReadArtifact {
  readonly artifactBytes: Uint8Array;
  readonly expectedDigest: string;
  readonly expectedRunId: string;
  readonly baseSha: string;
}

/** What the Test Engineer has stored in the folder of a run: one artifact for each framework. */
async function readRun(folder: string, key: string): Promise<readonly ReadArtifact[]> {
  const runId = basename(folder);
  const store = createFolderStore({ folder, runId, key });
  const found = await findEach(store, KIND);
  if (found.length === 0) {
    throw new NamedError(
      "InvalidInput",
      `${folder} holds no finished run; name the run folder that generate printed.`,
    );
  }
  return Promise.all(
    found.map(async (stored) => {
      const { digest } = stored;
      const bytes = await store.get(stored);
      const expected = { kind: KIND, contract: "engineerOutput", digest, runId } as const;
      const { base_sha: baseSha } = readArtifact(bytes, expected).content.meta.source;
      return { artifactBytes: bytes, expectedDigest: digest, expectedRunId: runId, baseSha };
    }),
  );
}
