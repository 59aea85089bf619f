import { repositoryRoute, type RepositoryCall, type Route } from "../http/call.ts";
import { ApiError } from "../http/errors.ts";
import { paginate } from "../http/pagination.ts";
import { ok, type Reply } from "../http/reply.ts";
import { presentCommit } from "./present-commit.ts";
import { repositoryPage, repositoryUrl } from "./present-repository.ts";

const HEADS = "refs/heads/";

/** Source: docs.github.com/rest/branches/branches. */
export const branches: readonly Route[] = [
  repositoryRoute("GET /branches", { contents: "read" }, listBranches),
  repositoryRoute("GET /branches/{branch}", { contents: "read" }, getBranch),
];

async function listBranches(call: RepositoryCall): Promise<Reply> {
  const found = await call.repository.git.refs(HEADS);
  const { items, headers } = paginate(call, found);
  const api = repositoryUrl(call.world, call.repository);
  const shown = items.map(({ name, sha }) => ({
    name: name.slice(HEADS.length),
    commit: { sha, url: `${api}/commits/${sha}` },
    protected: false,
  }));
  return ok(shown, headers);
}

async function getBranch(call: RepositoryCall): Promise<Reply> {
  const name = call.param("branch");
  const sha = await call.repository.git.branchHead(name);
  if (sha === null) throw new ApiError(404, "Branch not found");
  const url = `${repositoryUrl(call.world, call.repository)}/branches/${encodeURIComponent(name)}`;
  const html = `${repositoryPage(call.world, call.repository)}/tree/${name}`;
  return ok({
    name,
    commit: await presentCommit(call, sha),
    _links: { self: url, html },
    protected: false,
    protection: {
      enabled: false,
      required_status_checks: { enforcement_level: "off", contexts: [], checks: [] },
    },
    protection_url: `${url}/protection`,
  });
}
