import { onTestFinished } from "vitest";

import { fixedToken } from "../../../src/github/token-source.ts";
import { openGitHubRepository, type GitHubSource } from "../../../src/repository/github/index.ts";
import type { RepositoryReader } from "../../../src/repository/reader.ts";
import { startGitHub, type GitHubOptions, type LocalGitHub } from "../../platform/github/server.ts";
import type { Repository, RepositoryOptions } from "../../platform/github/state/repository.ts";
import type { Files } from "../git-fixture.ts";
import { recordingLogger } from "../quiet-logger.ts";

export const TOKEN = "ghs_reader";

export interface Shop {
  readonly github: LocalGitHub;
  readonly repository: Repository;
}

/** A local GitHub with the private repository `octo/shop`, ended with the test. */
export async function startShop(
  files: Files,
  options: GitHubOptions & { readonly repository?: Partial<RepositoryOptions> } = {},
): Promise<Shop> {
  const { repository: more, ...rest } = options;
  const github = await startGitHub({
    tokens: {
      [TOKEN]: {
        login: "octo",
        kind: "actions",
        permissions: { metadata: "read", contents: "read" },
      },
    },
    ...rest,
  });
  onTestFinished(() => github.close());
  const repository = await github.addRepository({
    owner: "octo",
    name: "shop",
    private: true,
    ...more,
  });
  if (Object.keys(files).length > 0) await repository.seedFromFiles(toBuffers(files));
  return { github, repository };
}

/** Opens `octo/shop` in a hurry: waits between retries are milliseconds. */
export async function openShop(
  { github }: Pick<Shop, "github">,
  more: Partial<GitHubSource> = {},
): Promise<RepositoryReader> {
  return openGitHubRepository({
    repository: "octo/shop",
    auth: fixedToken(TOKEN),
    apiUrl: github.url,
    deadlineMs: 20_000,
    logger: recordingLogger(),
    retryBaseMs: 5,
    ...more,
  });
}

/** How many requests the local GitHub saw, by kind; downloads are no API requests. */
export function countRequests({ github }: Pick<Shop, "github">): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { host } of github.requests) counts[host] = (counts[host] ?? 0) + 1;
  return counts;
}

/** Source files of about 1 KB, each with other bytes, in folders of ten. */
export function manyFiles(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `packages/p${Math.floor(index / 500)}/src/d${Math.floor(index / 10)}/file${index}.ts`,
      `export const value${index} = ${index};\n${"// a line of source\n".repeat(50)}`,
    ]),
  );
}

function toBuffers(files: Files): Record<string, string | Buffer> {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === "string" ? content : Buffer.from(content),
    ]),
  );
}
