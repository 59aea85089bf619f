import { changedFiles } from "../git/diff.ts";
import type { RepositoryCall } from "../http/call.ts";
import type { PullRecord } from "../state/records.ts";
import { labelOf, presentLabel } from "./labels.ts";
import { nodeId } from "./node-id.ts";
import { presentRepository, repositoryPage, repositoryUrl } from "./present-repository.ts";
import { presentUser } from "./present-user.ts";
import { refreshPull } from "./pull-state.ts";

/** The schema `pull-request-simple`, as it is inside lists. */
export async function presentSimplePull(
  call: RepositoryCall,
  pull: PullRecord,
): Promise<Record<string, unknown>> {
  await refreshPull(call.repository, pull);
  const urls = addresses(call, pull);
  return {
    ...urls.own,
    id: pull.id,
    node_id: nodeId("PR", pull.id),
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: presentUser(call.world, pull.login),
    body: pull.body,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommit,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: pull.labels.map((name) => presentLabel(call, labelOf(call, name))),
    milestone: null,
    draft: pull.draft,
    head: presentSide(call, pull.head, pull.headSha),
    base: presentSide(call, pull.base, pull.baseSha),
    _links: urls.links,
    author_association: pull.login === call.repository.owner ? "OWNER" : "CONTRIBUTOR",
    auto_merge: null,
    active_lock_reason: null,
  };
}

/** The schema `pull-request`. */
export async function presentPull(
  call: RepositoryCall,
  pull: PullRecord,
): Promise<Record<string, unknown>> {
  const simple = await presentSimplePull(call, pull);
  const { git } = call.repository;
  const start = (await git.mergeBase(pull.baseSha, pull.headSha)) ?? pull.baseSha;
  const files = await changedFiles(git, start, pull.headSha);
  const commits = Number(await git.text(["rev-list", "--count", `${start}..${pull.headSha}`]));
  return {
    ...simple,
    merged: pull.mergedAt !== null,
    mergeable: pull.state === "open" ? true : null,
    rebaseable: pull.state === "open" ? true : null,
    mergeable_state: pull.state === "open" ? "clean" : "unknown",
    merged_by: pull.mergedBy === null ? null : presentUser(call.world, pull.mergedBy),
    comments: pull.comments.length,
    review_comments: 0,
    maintainer_can_modify: pull.maintainerCanModify,
    commits,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
}

function presentSide(call: RepositoryCall, branch: string, sha: string): Record<string, unknown> {
  return {
    label: `${call.repository.owner}:${branch}`,
    ref: branch,
    sha,
    user: presentUser(call.world, call.repository.owner),
    repo: presentRepository(call.world, call.repository),
  };
}

function addresses(
  call: RepositoryCall,
  pull: PullRecord,
): { own: Record<string, string>; links: Record<string, { href: string }> } {
  const api = repositoryUrl(call.world, call.repository);
  const page = `${repositoryPage(call.world, call.repository)}/pull/${pull.number}`;
  const self = `${api}/pulls/${pull.number}`;
  const issue = `${api}/issues/${pull.number}`;
  const own = {
    url: self,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    commits_url: `${self}/commits`,
    review_comments_url: `${self}/comments`,
    review_comment_url: `${api}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: `${api}/statuses/${pull.headSha}`,
  };
  const links = {
    self: { href: self },
    html: { href: page },
    issue: { href: issue },
    comments: { href: own.comments_url },
    review_comments: { href: own.review_comments_url },
    review_comment: { href: own.review_comment_url },
    commits: { href: own.commits_url },
    statuses: { href: own.statuses_url },
  };
  return { own, links };
}
