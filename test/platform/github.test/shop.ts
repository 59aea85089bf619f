import type { TokenGrant } from "../github/auth/caller.ts";
import type { Permissions } from "../github/auth/permissions.ts";
import type { RunRecord } from "../github/state/records.ts";
import { startGitHub, type GitHubOptions, type LocalGitHub } from "../github/server.ts";
import type { Repository, RepositoryOptions } from "../github/state/repository.ts";
import { appKey } from "./app-key.ts";

/** The repository of these tests, as parameters of octokit. */
export const shop = { owner: "acme", repo: "shop" } as const;

export const everything: Permissions = {
  actions: "read",
  contents: "write",
  deployments: "read",
  issues: "write",
  metadata: "read",
  pull_requests: "write",
  workflows: "write",
};

export const tokens = {
  user: { login: "octocat", permissions: everything },
  reader: { login: "reader", permissions: { metadata: "read", contents: "read" } },
  actions: {
    login: "github-actions[bot]",
    kind: "actions",
    permissions: { metadata: "read", contents: "write", pull_requests: "write", actions: "read" },
  },
  stranger: { login: "stranger", permissions: everything, repositories: ["other/thing"] },
  expired: { login: "late", permissions: everything, expiresAt: "2020-01-01T00:00:00Z" },
} as const satisfies Record<string, TokenGrant>;

export const app = {
  id: 42,
  clientId: "Iv1.abc",
  slug: "amtp",
  publicKey: appKey.publicKey,
  permissions: { contents: "write", pull_requests: "write" },
  installations: [
    { id: 100, account: "acme" },
    { id: 101, account: "asleep", suspendedAt: "2026-01-01T00:00:00Z" },
  ],
} as const;

export const files = {
  "README.md": "# Shop\n",
  "src/app.ts": "export const app = 1;\n",
  "src/deep/er/file.ts": "export {};\n",
  "run.sh": { executable: "#!/bin/sh\n" },
  link: { symlink: "src/app.ts" },
  outside: { symlink: "../elsewhere" },
  "vendor/lib": { submodule: "1234567890123456789012345678901234567890" },
};

/** A run of the workflow of these tests, which was approved. */
export const approvedRun = {
  id: 7,
  path: ".github/workflows/generate-tests.yml",
  createdAt: "2026-01-02T03:04:05Z",
  approvals: [{ environments: ["amtp-approval"], state: "approved", login: "boss", comment: "Go" }],
} as const satisfies Partial<RunRecord>;

export interface Shop {
  readonly github: LocalGitHub;
  readonly repository: Repository;
  /** The first commit. */
  readonly head: string;
}

/** A local GitHub with one private repository of one commit. */
export async function openShop(
  options: GitHubOptions = {},
  repositoryOptions: Partial<RepositoryOptions> = {},
): Promise<Shop> {
  const github = await startGitHub({ tokens, apps: [app], ...options });
  const repository = await github.addRepository({
    owner: shop.owner,
    name: shop.repo,
    private: true,
    ...repositoryOptions,
  });
  const head = await repository.seedFromFiles(files);
  return { github, repository, head };
}
