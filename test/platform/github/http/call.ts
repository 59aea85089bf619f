import type { Caller } from "../auth/caller.ts";
import type { Permissions } from "../auth/permissions.ts";
import type { Repository } from "../state/repository.ts";
import type { World } from "../state/world.ts";
import type { Reply } from "./reply.ts";

/** One request, as handlers see it. */
export interface Call {
  readonly world: World;
  readonly caller: Caller;
  readonly url: URL;
  readonly accept: string;
  /** The parsed JSON body; an empty object when there was none. */
  readonly body: unknown;
  /** A parameter of the path, decoded. */
  param(name: string): string;
}

/** A request about one repository that the caller may see. */
export interface RepositoryCall extends Call {
  readonly repository: Repository;
}

interface RouteBase {
  readonly method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  /** The path template of GitHub's own API description. */
  readonly path: string;
}

/** An operation on a repository; one of `accepts` must be granted. */
export interface RepositoryRoute extends RouteBase {
  readonly scope: "repository";
  readonly accepts: readonly Permissions[];
  handle(call: RepositoryCall): Reply | Promise<Reply>;
}

/** Any other operation; it looks at the caller itself. */
export interface GlobalRoute extends RouteBase {
  readonly scope: "global";
  /** Whether the request counts for the rate limit. */
  readonly counted: boolean;
  handle(call: Call): Reply | Promise<Reply>;
}

export type Route = RepositoryRoute | GlobalRoute;

const REPOSITORY = "/repos/{owner}/{repo}";

/** A route below `/repos/{owner}/{repo}`; `signature` is such as `GET /git/refs`. */
export function repositoryRoute(
  signature: `${RouteBase["method"]} ${string}`,
  accepts: Permissions | readonly Permissions[],
  handle: RepositoryRoute["handle"],
): RepositoryRoute {
  const [method, path = ""] = signature.split(" ");
  return {
    scope: "repository",
    method: method as RouteBase["method"],
    path: `${REPOSITORY}${path === "/" ? "" : path}`,
    accepts: Array.isArray(accepts) ? accepts : [accepts as Permissions],
    handle,
  };
}
