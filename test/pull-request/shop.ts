import { execFileSync } from "node:child_process";
import type {
  OpenedPullRequest,
  OpenOptions,
  PlannedPullRequest,
} from "../../src/pull-request/open.ts";
import { openPullRequest, planOnly } from "../../src/pull-request/open.ts";
import type { Logger } from "../../src/telemetry/logger.ts";
import type { LocalGitHub } from "../platform/github/server.ts";
import { startGitHub } from "../platform/github/server.ts";
import type { Repository, RepositoryOptions } from "../platform/github/state/repository.ts";
import type { ArtifactChange, BuiltArtifact } from "./artifact-builder.ts";
import { buildArtifact } from "./artifact-builder.ts";

export const WRITER = "token-of-the-job-that-writes";
export const READER = "token-of-a-job-that-only-reads";

const FILES = {
  "README.md": "# Shop\n",
  "playwright.config.ts": 'export default { testDir: "tests" };\n',
  "src/app.ts": "export const app = 1;\n",
  "tests/old.spec.ts": "// written by a person\n",
  "tests-extra/z.ts": "export {};\n",
  "run.sh": { executable: "#!/bin/sh\n" },
  link: { symlink: "src/app.ts" },
  "vendor/lib": { submodule: "1234567890123456789012345678901234567890" },
};

/** A repository on a local GitHub, and what a test does with it. */
export interface Shop {
  readonly github: LocalGitHub;
  readonly repository: Repository;
  /** The commit that was read. */
  readonly baseSha: string;
  /** Lines that were logged. */
  readonly lines: string[];
  artifact(change?: ArtifactChange): BuiltArtifact;
  /** Opens the pull request of an artifact, as the job does. */
  open(artifact?: BuiltArtifact, options?: Partial<OpenOptions>): Promise<OpenedPullRequest>;
  /** What would be done for an artifact. */
  plan(artifact?: BuiltArtifact): Promise<PlannedPullRequest>;
  /** What an independent git says about the bare repository. */
  git(...args: readonly string[]): string;
  /** `METHOD path` of every request that writes. */
  writes(): readonly string[];
  close(): Promise<void>;
}

export async function openShop(options: Partial<RepositoryOptions> = {}): Promise<Shop> {
  const permissions = { metadata: "read", actions: "read" } as const;
  const github = await startGitHub({
    tokens: {
      [WRITER]: {
        login: "github-actions[bot]",
        kind: "actions",
        permissions: { ...permissions, contents: "write", pull_requests: "write" },
      },
      [READER]: {
        login: "github-actions[bot]",
        kind: "actions",
        permissions: { ...permissions, contents: "read", pull_requests: "read" },
      },
    },
  });
  const repository = await github.addRepository({
    owner: "acme",
    name: "shop",
    private: true,
    actionsMayCreatePullRequests: true,
    ...options,
  });
  const baseSha = await repository.seedFromFiles(FILES);
  const lines: string[] = [];
  const optionsFor = (artifact: BuiltArtifact): OpenOptions => ({
    artifactBytes: artifact.bytes,
    expectedDigest: artifact.digest,
    baseSha,
    repository: "acme/shop",
    token: WRITER,
    apiUrl: github.url,
    approval: { mode: "none" },
    logger: collectingLogger(lines),
    paced: false,
  });
  const shop: Shop = {
    github,
    repository,
    baseSha,
    lines,
    artifact: (change) => buildArtifact(baseSha, change),
    open: (artifact = buildArtifact(baseSha), change = {}) =>
      openPullRequest({ ...optionsFor(artifact), ...change }),
    plan: (artifact = buildArtifact(baseSha)) => planOnly(optionsFor(artifact)),
    git: (...args) =>
      execFileSync("git", [`--git-dir=${repository.gitDir}`, ...args], { encoding: "utf8" }).trim(),
    writes: () =>
      github.requests
        .filter(
          ({ method, host, sent }) => method !== "GET" && !(host === "graphql" && isQuery(sent)),
        )
        .map(({ method, path }) => `${method} ${path.replace("/repos/acme/shop", "")}`),
    close: () => github.close(),
  };
  return shop;
}

/** GraphQL asks by POST too. */
function isQuery(sent: unknown): boolean {
  return /"query":"(?!mutation)/u.test(JSON.stringify(sent));
}

export function collectingLogger(lines: string[]): Logger {
  const add = (line: string): void => void lines.push(line);
  return { debug: add, info: add, warning: add, error: add, mask: () => undefined };
}
