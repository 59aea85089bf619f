import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Files } from "./git/fast-import.ts";
import { startGitHub, type GitHubOptions, type LocalGitHub } from "./server.ts";
import type { RunRecord } from "./state/records.ts";
import type { Repository, RepositoryOptions } from "./state/repository.ts";

/** A repository of the configuration file and where its content comes from. */
export interface ConfiguredRepository extends RepositoryOptions {
  readonly seed?:
    | { readonly folder: string }
    | { readonly git: string }
    | { readonly files: Files };
  readonly runs?: readonly Partial<RunRecord>[];
}

/** The configuration file of `node test/platform/github/main.ts --config file.json`. */
export interface GitHubConfig extends Omit<GitHubOptions, "now" | "routes"> {
  readonly repositories?: readonly ConfiguredRepository[];
}

/** The one line of JSON that the process prints when it is ready. */
export interface Ready {
  readonly url: string;
  readonly graphqlUrl: string;
  readonly controlUrl: string;
  readonly pid: number;
  /** Bare repositories by full name. */
  readonly repositories: Readonly<
    Record<string, { readonly gitDir: string; readonly head: string | null }>
  >;
}

/** Starts a local GitHub from a configuration; the repositories are seeded when it resolves. */
export async function startConfigured(config: GitHubConfig): Promise<LocalGitHub> {
  const github = await startGitHub(config);
  for (const options of config.repositories ?? []) {
    const repository = await github.addRepository(options);
    await seedRepository(repository, options.seed);
    for (const run of options.runs ?? []) await repository.addRun(run);
  }
  return github;
}

async function seedRepository(
  repository: Repository,
  seed: ConfiguredRepository["seed"],
): Promise<void> {
  if (seed === undefined) return;
  if ("folder" in seed) await repository.seedFromFolder(seed.folder);
  else if ("git" in seed) await repository.seedFromGit(seed.git);
  else await repository.seedFromFiles(seed.files);
}

async function ready(github: LocalGitHub): Promise<Ready> {
  const repositories = await Promise.all(
    [...github.repositories.values()].map(async (one) => {
      const head = await one.git.branchHead(one.defaultBranch);
      return [one.fullName, { gitDir: one.gitDir, head }] as const;
    }),
  );
  return {
    url: github.url,
    graphqlUrl: github.graphqlUrl,
    controlUrl: `${github.url}/_local`,
    pid: process.pid,
    repositories: Object.fromEntries(repositories),
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { config: { type: "string" } } });
  const text = values.config === undefined ? "{}" : await readFile(values.config, "utf8");
  const github = await startConfigured(JSON.parse(text) as GitHubConfig);
  const stop = (): void => {
    github.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  process.stdout.write(`${JSON.stringify(await ready(github))}\n`);
}

if (import.meta.main) await main();
