import type { Caller } from "../auth/caller.ts";
import { requirePermission, requireVisible } from "../auth/authorize.ts";
import type { Repository } from "../state/repository.ts";
import type { World } from "../state/world.ts";
import type { Call, RepositoryRoute } from "./call.ts";
import { ApiError, notFound } from "./errors.ts";
import type { Reply } from "./reply.ts";
import type { RouteMatch } from "./router.ts";

export interface Request {
  readonly world: World;
  readonly caller: Caller;
  readonly url: URL;
  readonly method: string;
  readonly accept: string;
  readonly body: unknown;
}

/** Runs the operation that was found: finds the repository, checks visibility and permission. */
export function handle(request: Request, match: RouteMatch): Reply | Promise<Reply> {
  const call: Call = { ...request, param: (name) => match.params.get(name) ?? "" };
  if (match.route.scope === "global") return match.route.handle(call);
  const name = `${call.param("owner")}/${call.param("repo")}`.toLowerCase();
  const repository = request.world.repositories.get(name);
  if (repository === undefined) return movedOrMissing(request, name);
  requireVisible(request.caller, repository);
  return handleRepository(request, match.route, { ...call, repository });
}

function handleRepository(
  request: Request,
  route: RepositoryRoute,
  call: Call & { repository: Repository },
): Reply | Promise<Reply> {
  requirePermission(request.caller, call.repository, route.accepts);
  if (call.repository.archived && route.method !== "GET") {
    throw new ApiError(403, "Repository was archived so is read-only.");
  }
  return route.handle(call);
}

/** A renamed repository answers 301 (GET) or 307 with the address by its id. */
function movedOrMissing(request: Request, name: string): Reply {
  const repository = request.world.renamed.get(name);
  if (repository === undefined) throw notFound();
  requireVisible(request.caller, repository);
  const rest = request.url.pathname.split("/").slice(4).join("/");
  const path = `/repositories/${repository.id}${rest === "" ? "" : `/${rest}`}`;
  const location = `${request.world.url}${path}${request.url.search}`;
  const isGet = request.method === "GET";
  return {
    kind: "json",
    status: isGet ? 301 : 307,
    headers: { location },
    body: {
      message: isGet ? "Moved Permanently" : "Temporary Redirect",
      url: location,
      documentation_url: "https://docs.github.com/rest",
    },
  };
}
