import { changedFiles } from "../git/diff.ts";
import { repositoryRoute, type RepositoryCall, type Route } from "../http/call.ts";
import { notFound } from "../http/errors.ts";
import { paginate } from "../http/pagination.ts";
import { ok, type Reply } from "../http/reply.ts";
import { presentCommit } from "./present-commit.ts";
import { presentChangedFile } from "./present-file.ts";
import { repositoryPage, repositoryUrl } from "./present-repository.ts";

const MAX_FILES = 300;

/** Source: docs.github.com/rest/commits/commits#compare-two-commits. */
export const compare: readonly Route[] = [
  repositoryRoute("GET /compare/{basehead}", { contents: "read" }, compareCommits),
];

async function compareCommits(call: RepositoryCall): Promise<Reply> {
  const { git } = call.repository;
  const [base, head] = await Promise.all(sides(call).map((side) => git.resolveCommit(side)));
  if (typeof base !== "string" || typeof head !== "string") throw notFound();
  const start = await git.mergeBase(base, head);
  if (start === null) throw notFound();
  const counted = await git.text(["rev-list", "--left-right", "--count", `${base}...${head}`]);
  const [behind = 0, ahead = 0] = counted.split("\t").map(Number);
  const shas = (await git.text(["rev-list", "--reverse", `${base}..${head}`])).split("\n");
  const { items, headers } = paginate(
    call,
    shas.filter((sha) => sha !== ""),
  );
  const files = await changedFiles(git, start, head);
  return ok(
    {
      ...addresses(call),
      base_commit: await presentCommit(call, base),
      merge_base_commit: await presentCommit(call, start),
      status: statusOf(ahead, behind),
      ahead_by: ahead,
      behind_by: behind,
      total_commits: ahead,
      commits: await Promise.all(items.map((sha) => presentCommit(call, sha))),
      files: files.slice(0, MAX_FILES).map((file) => presentChangedFile(call, head, file)),
    },
    headers,
  );
}

/** Base and head, each without the owner that may be before a colon. */
function sides(call: RepositoryCall): string[] {
  const [base = "", head = ""] = call.param("basehead").split("...");
  const owner = `${call.repository.owner}:`;
  return [base, head].map((side) => (side.startsWith(owner) ? side.slice(owner.length) : side));
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? "diverged" : "ahead";
  return behind > 0 ? "behind" : "identical";
}

function addresses(call: RepositoryCall): Record<string, string> {
  const basehead = encodeURIComponent(call.param("basehead"));
  const page = `${repositoryPage(call.world, call.repository)}/compare/${basehead}`;
  return {
    url: `${repositoryUrl(call.world, call.repository)}/compare/${basehead}`,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
  };
}
