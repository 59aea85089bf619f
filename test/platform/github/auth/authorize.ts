import { ApiError, notFound } from "../http/errors.ts";
import type { Repository } from "../state/repository.ts";
import type { Caller } from "./caller.ts";
import { acceptedHeader, grants, isReadOnly, type Permissions } from "./permissions.ts";

/** Whether the caller's token reaches this repository at all. */
export function reaches(caller: Caller, repository: Repository): boolean {
  if (caller.kind !== "token") return false;
  const { repositories } = caller.grant;
  return repositories === undefined || repositories.includes(repository.fullName);
}

/** Throws 404 for a private repository that the caller's token does not reach. */
export function requireVisible(caller: Caller, repository: Repository): void {
  if (repository.private && !reaches(caller, repository)) throw notFound();
}

/**
 * Throws unless one of `accepts` is granted: 401 for nobody, 403 with
 * `x-accepted-github-permissions` for a token. Public repositories can be read by all.
 */
export function requirePermission(
  caller: Caller,
  repository: Repository,
  accepts: readonly Permissions[],
): void {
  if (!repository.private && isReadOnly(accepts)) return;
  if (caller.kind !== "token") throw new ApiError(401, "Requires authentication");
  const { permissions } = caller.grant;
  if (!reaches(caller, repository) || !accepts.some((needed) => grants(permissions, needed))) {
    throw forbidden(caller, accepts);
  }
}

/** 403 in the words that fit the kind of token. */
export function forbidden(caller: Caller, accepts: readonly Permissions[]): ApiError {
  const isUser = caller.kind === "token" && (caller.grant.kind ?? "user") === "user";
  const by = isUser ? "personal access token" : "integration";
  return new ApiError(403, `Resource not accessible by ${by}`, {
    headers: { "x-accepted-github-permissions": acceptedHeader(accepts) },
  });
}
