import { NamedError } from "../../contracts/errors.ts";
import { fixedToken, openGitHubRepository } from "../../repository/github/index.ts";
import { openLocalRepository } from "../../repository/local/index.ts";
import type { RepositoryReader } from "../../repository/reader.ts";
import type { Logger } from "../../telemetry/logger.ts";
import type { AgentInputs } from "../inputs.ts";

/** The longest that one question to GitHub, or one archive, may take. */
const READING_DEADLINE_MS = 5 * 60_000;

export interface SourceSurroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly logger: Logger;
}

/**
 * Opens what the run is about, at the state it was pinned to when the run began. Throws
 * `InvalidInput` when files that are in no commit have changed since then.
 */
export async function openSource(
  inputs: AgentInputs,
  surroundings: SourceSurroundings,
): Promise<RepositoryReader> {
  const { source } = inputs;
  const reader =
    source["source-kind"] === "github"
      ? await openGitHub(inputs, surroundings)
      : await openLocal(inputs, surroundings);
  if (reader.snapshot.commit === source.commit) return reader;
  await reader.close();
  throw new NamedError(
    "InvalidInput",
    "The files changed while the run was starting; run the command again when they are at rest.",
  );
}

async function openLocal(
  { source }: AgentInputs,
  { environment }: SourceSurroundings,
): Promise<RepositoryReader> {
  const kind = source["source-kind"];
  const { reader } = await openLocalRepository({
    folder: source.folder,
    ref: kind === "commit" ? source.commit : undefined,
    workTree: kind === "work_tree",
    asFolder: kind === "folder",
    environment,
  });
  return reader;
}

async function openGitHub(
  { source }: AgentInputs,
  { environment, logger }: SourceSurroundings,
): Promise<RepositoryReader> {
  return openGitHubRepository({
    repository: source.repository,
    ref: source.commit,
    auth: fixedToken(source["github-token"] || null),
    apiUrl: environment["GITHUB_API_URL"] ?? "https://api.github.com",
    graphqlUrl: environment["GITHUB_GRAPHQL_URL"],
    deadlineMs: READING_DEADLINE_MS,
    logger,
  });
}
