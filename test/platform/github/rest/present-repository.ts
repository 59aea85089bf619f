import type { Repository } from "../state/repository.ts";
import type { World } from "../state/world.ts";
import { nodeId } from "./node-id.ts";
import { presentUser } from "./present-user.ts";

const CREATED = "2026-01-01T00:00:00Z";

/** Address templates of a repository, below its own address. */
const TEMPLATES: Readonly<Record<string, string>> = {
  archive_url: "/{archive_format}{/ref}",
  assignees_url: "/assignees{/user}",
  blobs_url: "/git/blobs{/sha}",
  branches_url: "/branches{/branch}",
  collaborators_url: "/collaborators{/collaborator}",
  comments_url: "/comments{/number}",
  commits_url: "/commits{/sha}",
  compare_url: "/compare/{base}...{head}",
  contents_url: "/contents/{+path}",
  contributors_url: "/contributors",
  deployments_url: "/deployments",
  downloads_url: "/downloads",
  events_url: "/events",
  forks_url: "/forks",
  git_commits_url: "/git/commits{/sha}",
  git_refs_url: "/git/refs{/sha}",
  git_tags_url: "/git/tags{/sha}",
  hooks_url: "/hooks",
  issue_comment_url: "/issues/comments{/number}",
  issue_events_url: "/issues/events{/number}",
  issues_url: "/issues{/number}",
  keys_url: "/keys{/key_id}",
  labels_url: "/labels{/name}",
  languages_url: "/languages",
  merges_url: "/merges",
  milestones_url: "/milestones{/number}",
  notifications_url: "/notifications{?since,all,participating}",
  pulls_url: "/pulls{/number}",
  releases_url: "/releases{/id}",
  stargazers_url: "/stargazers",
  statuses_url: "/statuses/{sha}",
  subscribers_url: "/subscribers",
  subscription_url: "/subscription",
  tags_url: "/tags",
  teams_url: "/teams",
  trees_url: "/git/trees{/sha}",
};

/** The address of a repository in the API. */
export function repositoryUrl(world: World, repository: Repository): string {
  return `${world.url}/repos/${repository.fullName}`;
}

/** The address of a repository for people. */
export function repositoryPage(world: World, repository: Repository): string {
  return `${world.url}/${repository.fullName}`;
}

/** The schema `minimal-repository`. */
export function presentMinimalRepository(
  world: World,
  repository: Repository,
): Record<string, unknown> {
  const url = repositoryUrl(world, repository);
  const urls = Object.entries(TEMPLATES).map(([name, path]) => [name, `${url}${path}`]);
  return {
    id: repository.id,
    node_id: nodeId("R", repository.id),
    name: repository.name,
    full_name: repository.fullName,
    private: repository.private,
    owner: presentUser(world, repository.owner),
    html_url: repositoryPage(world, repository),
    description: null,
    fork: false,
    url,
    ...Object.fromEntries(urls),
  };
}

/** The schema `repository`, as it is inside other answers. */
export function presentRepository(world: World, repository: Repository): Record<string, unknown> {
  const page = repositoryPage(world, repository);
  return {
    ...presentMinimalRepository(world, repository),
    git_url: `git://${new URL(world.url).host}/${repository.fullName}.git`,
    ssh_url: `git@${new URL(world.url).hostname}:${repository.fullName}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    visibility: repository.private ? "private" : "public",
    created_at: CREATED,
    updated_at: CREATED,
    pushed_at: CREATED,
    ...counts(repository),
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    is_template: false,
    allow_forking: true,
    web_commit_signoff_required: false,
    archived: repository.archived,
    disabled: false,
    topics: [],
    default_branch: repository.defaultBranch,
  };
}

/** The schema `full-repository`. */
export function presentFullRepository(
  world: World,
  repository: Repository,
): Record<string, unknown> {
  return { ...presentRepository(world, repository), network_count: 0, subscribers_count: 0 };
}

function counts(repository: Repository): Record<string, number> {
  const open = repository.pulls.filter((pull) => pull.state === "open").length;
  return {
    size: 0,
    forks_count: 0,
    forks: 0,
    stargazers_count: 0,
    watchers_count: 0,
    watchers: 0,
    open_issues_count: open,
    open_issues: open,
  };
}
