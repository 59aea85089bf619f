import type { Octokit } from "octokit";
import { refusalOf } from "../approval/client.ts";
import { NamedError } from "../contracts/errors.ts";
import type { PullRequest, PullRequestPort, TreeItem, TreeMode } from "./port.ts";

const MODES: ReadonlySet<string> = new Set<TreeMode>([
  "040000",
  "100644",
  "100755",
  "120000",
  "160000",
]);

/** The port over GitHub's REST API ("Git database" and "Pulls"). */
export function createPullRequestPort(client: Octokit, repository: string): PullRequestPort {
  const [owner = "", repo = ""] = repository.split("/");
  const at = { owner, repo };
  const { git, pulls, repos } = client.rest;
  return {
    commit: async (sha) => {
      const answer = await orUndefined(git.getCommit({ ...at, commit_sha: sha }));
      if (answer === undefined) return undefined;
      const { data } = answer;
      const parents = data.parents.map((parent) => parent.sha);
      return { sha: data.sha, tree: data.tree.sha, parents, message: data.message };
    },
    tree: async (sha) => {
      const { data } = await git.getTree({ ...at, tree_sha: sha });
      if (data.truncated) throw tooLarge(sha);
      return data.tree.map(toTreeItem);
    },
    branchHead: async (branch) => {
      const answer = await orUndefined(git.getRef({ ...at, ref: `heads/${branch}` }));
      return answer?.data.object.sha;
    },
    commitsSince: async (commit, branch) => {
      const basehead = `${commit}...${branch}`;
      const answer = await orUndefined(
        repos.compareCommitsWithBasehead({ ...at, basehead, per_page: 1 }),
      );
      // `behind_by` counts what the commit has and the branch has not: history was rewritten.
      return answer === undefined || answer.data.behind_by > 0 ? undefined : answer.data.ahead_by;
    },
    pullRequestsFrom: async (branch) => {
      const { data } = await pulls.list({ ...at, head: `${owner}:${branch}`, state: "all" });
      return data.filter(({ head }) => head.ref === branch).map(toPullRequest);
    },
    createTree: async (baseTree, files) => {
      const tree = files.map(({ path, contents }) => ({
        path,
        mode: "100644" as const,
        type: "blob" as const,
        content: contents,
      }));
      const { data } = await git.createTree({ ...at, base_tree: baseTree, tree });
      return data.sha;
    },
    createCommit: async ({ message, tree, parent }) => {
      const { data } = await git.createCommit({ ...at, message, tree, parents: [parent] });
      return data.sha;
    },
    createBranch: async (branch, sha) => {
      const { data } = await git.createRef({ ...at, ref: `refs/heads/${branch}`, sha });
      return data.object.sha;
    },
    createPullRequest: async (pullRequest) => {
      const { data } = await pulls.create({ ...at, ...pullRequest });
      return toPullRequest(data);
    },
    deleteBranch: async (branch) => {
      await git.deleteRef({ ...at, ref: `heads/${branch}` });
    },
  };
}

interface PullRequestAnswer {
  readonly number: number;
  readonly html_url: string;
  readonly state: string;
  readonly merged_at: string | null;
  readonly head: { readonly sha: string };
}

function toPullRequest(answer: PullRequestAnswer): PullRequest {
  const closed = answer.merged_at === null ? "closed" : "merged";
  return {
    number: answer.number,
    url: answer.html_url,
    state: answer.state === "open" ? "open" : closed,
    headSha: answer.head.sha,
  };
}

function toTreeItem(item: { path?: string; mode?: string; sha?: string | null }): TreeItem {
  const { path, mode, sha } = item;
  if (path === undefined || mode === undefined || !MODES.has(mode) || typeof sha !== "string") {
    throw new NamedError("PlatformUnavailable", "GitHub listed a folder in an unknown form.");
  }
  return { name: path, mode: mode as TreeMode, sha };
}

function tooLarge(sha: string): NamedError {
  return new NamedError(
    "RepositoryCorrupt",
    `The folder with tree ${sha} is too large for GitHub to list, so files cannot be added to it.`,
  );
}

/** The answer, or undefined for "not found" and for SHAs that name no such object. */
async function orUndefined<T>(request: Promise<T>): Promise<T | undefined> {
  try {
    return await request;
  } catch (error) {
    const refusal = refusalOf(error);
    const absent =
      refusal?.status === 404 ||
      (refusal?.status === 422 && /no commit found|not found|invalid/i.test(refusal.message)) ||
      (refusal?.status === 409 && /empty/i.test(refusal.message));
    if (absent) return undefined;
    throw error;
  }
}
