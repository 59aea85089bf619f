import type { Octokit } from "octokit";
import type { LocalGitHub } from "../github/server.ts";
import type { Repository } from "../github/state/repository.ts";

/** The repository and the clients that `askEverything` needs. */
export interface Setting {
  readonly github: LocalGitHub;
  readonly repository: Repository;
  readonly user: Octokit;
  readonly app: Octokit;
}

const at = { owner: "acme", repo: "shop" };

/** Asks every operation at least once, so that the contract check sees an answer of each. */
export async function askEverything(setting: Setting): Promise<void> {
  await readRepository(setting);
  await readActions(setting);
  await writeRepository(setting);
  await askAsApp(setting);
}

async function readRepository({ user }: Setting): Promise<void> {
  await user.rest.repos.get(at);
  await user.rest.repos.listBranches(at);
  await user.rest.repos.getBranch({ ...at, branch: "main" });
  await user.rest.repos.listCommits(at);
  const { data: commit } = await user.rest.repos.getCommit({ ...at, ref: "main" });
  await user.rest.repos.compareCommitsWithBasehead({ ...at, basehead: "main...topic" });
  await user.rest.repos.getContent({ ...at, path: "" });
  await user.rest.repos.getContent({ ...at, path: "src" });
  await user.rest.repos.getContent({ ...at, path: "src/app.ts" });
  await user.rest.repos.getContent({ ...at, path: "outside" });
  await user.rest.repos.getContent({ ...at, path: "vendor/lib" });
  await user.rest.git.getCommit({ ...at, commit_sha: commit.sha });
  await user.rest.git.getTree({ ...at, tree_sha: "main" });
  const tree = await user.rest.git.getTree({ ...at, tree_sha: commit.sha, recursive: "1" });
  const blob = tree.data.tree.find(({ type }) => type === "blob");
  await user.rest.git.getBlob({ ...at, file_sha: blob?.sha ?? "" });
  await user.rest.git.getRef({ ...at, ref: "heads/main" });
  await user.rest.git.listMatchingRefs({ ...at, ref: "heads/" });
  await user.rest.repos.downloadTarballArchive({ ...at, ref: "main" });
  await user.rest.rateLimit.get();
}

async function readActions({ user }: Setting): Promise<void> {
  await user.rest.repos.getAllEnvironments(at);
  await user.rest.repos.getEnvironment({ ...at, environment_name: "amtp-approval" });
  const run = { ...at, run_id: 7 };
  await user.rest.actions.listWorkflowRunsForRepo(at);
  await user.rest.actions.listWorkflowRuns({ ...at, workflow_id: "generate-tests.yml" });
  await user.rest.actions.getWorkflowRun(run);
  await user.rest.actions.getReviewsForRun(run);
  await user.rest.repos.listDeployments({ ...at, environment: "amtp-approval" });
  await user.rest.repos.listDeploymentStatuses({ ...at, deployment_id: 9 });
}

async function writeRepository({ user, repository }: Setting): Promise<void> {
  const main = (await repository.git.branchHead("main")) ?? "";
  const { data: blob } = await user.rest.git.createBlob({ ...at, content: "binary" });
  const file = { mode: "100644", type: "blob" } as const;
  const { data: tree } = await user.rest.git.createTree({
    ...at,
    base_tree: main,
    tree: [
      { ...file, path: "tests/a.spec.ts", content: "a\n" },
      { ...file, path: "tests/b.spec.ts", sha: blob.sha },
      { ...file, path: "README.md", sha: null },
    ],
  });
  const commit = { ...at, message: "Tests", tree: tree.sha, parents: [main] };
  const { data: made } = await user.rest.git.createCommit(commit);
  await user.rest.git.createRef({ ...at, ref: "refs/heads/tests", sha: main });
  await user.rest.git.updateRef({ ...at, ref: "heads/tests", sha: made.sha });
  const asked = { ...at, head: "tests", base: "main", title: "Tests" };
  const { data: pull } = await user.rest.pulls.create(asked);
  const pullAt = { ...at, pull_number: pull.number };
  const issueAt = { ...at, issue_number: pull.number };
  await user.rest.pulls.list(at);
  await user.rest.pulls.get(pullAt);
  await user.rest.pulls.update({ ...pullAt, title: "More tests", body: "Why" });
  await user.rest.pulls.listFiles(pullAt);
  await user.rest.issues.addLabels({ ...issueAt, labels: ["tests", "bot"] });
  await user.rest.issues.listLabelsOnIssue(issueAt);
  await user.rest.issues.removeLabel({ ...issueAt, name: "bot" });
  const { data: comment } = await user.rest.issues.createComment({ ...issueAt, body: "Hello" });
  const commentAt = { ...at, comment_id: comment.id };
  await user.rest.issues.updateComment({ ...commentAt, body: "Hello again" });
  await user.rest.issues.listComments(issueAt);
  await user.rest.issues.deleteComment(commentAt);
  await user.rest.pulls.merge(pullAt);
  await user.rest.pulls.list({ ...at, state: "all" });
  await user.rest.git.deleteRef({ ...at, ref: "heads/tests" });
}

async function askAsApp({ app }: Setting): Promise<void> {
  await app.rest.apps.getAuthenticated();
  const { data: found } = await app.rest.apps.getRepoInstallation(at);
  await app.rest.apps.getInstallation({ installation_id: found.id });
  await app.rest.apps.createInstallationAccessToken({
    installation_id: found.id,
    repositories: ["shop"],
    permissions: { contents: "read" },
  });
}
