import { reaches } from "../auth/authorize.ts";
import { loginOf } from "../auth/caller.ts";
import { isoSeconds } from "../git/commit-object.ts";
import type { Call } from "../http/call.ts";
import { nodeId } from "../rest/node-id.ts";
import type { Repository } from "../state/repository.ts";
import { GraphqlError } from "./error.ts";
import { gitObject } from "./git-objects.ts";
import { node, type Arguments, type Node } from "./types.ts";

/** The root `Query`. Source: docs.github.com/graphql/reference/queries. */
export const root: Node = node("Query", {
  repository: (args, call) => repositoryNode(findRepository(args, call)),
  rateLimit: (_args, call) => rateLimitNode(call),
  viewer: (_args, call) => node("User", { login: () => loginOf(call.caller) }),
});

function findRepository(args: Arguments, call: Call): Repository {
  const name = `${String(args.get("owner"))}/${String(args.get("name"))}`;
  const key = name.toLowerCase();
  // GraphQL follows a rename without a word.
  const found = call.world.repositories.get(key) ?? call.world.renamed.get(key);
  if (found === undefined || (found.private && !reaches(call.caller, found))) {
    throw new GraphqlError(
      `Could not resolve to a Repository with the name '${name}'.`,
      "NOT_FOUND",
    );
  }
  return found;
}

function repositoryNode(repository: Repository): Node {
  const { git } = repository;
  return node("Repository", {
    id: () => nodeId("R", repository.id),
    name: () => repository.name,
    nameWithOwner: () => repository.fullName,
    isPrivate: () => repository.private,
    isArchived: () => repository.archived,
    isEmpty: () => git.isEmpty(),
    object: (args, call) => findObject(repository, args, call),
    defaultBranchRef: () => refNode(repository, `refs/heads/${repository.defaultBranch}`),
    ref: (args) => {
      const name = String(args.get("qualifiedName"));
      return refNode(repository, name.startsWith("refs/") ? name : `refs/heads/${name}`);
    },
  });
}

/** By `oid`, or by `expression`: any name that git understands, such as `main:src/a.ts`. */
async function findObject(
  repository: Repository,
  args: Arguments,
  call: Call,
): Promise<Node | null> {
  requireContents(repository, call);
  const name = args.get("oid") ?? args.get("expression");
  if (typeof name !== "string" || name.startsWith("-")) return null;
  const object = await repository.git.read(name);
  return object === null ? null : gitObject(repository, object);
}

function requireContents(repository: Repository, call: Call): void {
  if (!repository.private || call.caller.kind !== "token") return;
  if (call.caller.grant.permissions.contents === undefined) {
    throw new GraphqlError("Resource not accessible by integration", "FORBIDDEN");
  }
}

async function refNode(repository: Repository, name: string): Promise<Node | null> {
  const found = await repository.git.ref(name);
  if (found === null) return null;
  const object = await repository.git.read(found.sha);
  return node("Ref", {
    name: () => name.replace(/^refs\/(?:heads|tags)\//, ""),
    prefix: () => name.slice(0, name.indexOf("/", "refs/".length) + 1),
    target: () => (object === null ? null : gitObject(repository, object)),
  });
}

function rateLimitNode(call: Call): Node {
  const state = call.world.rates.state(call.caller, "graphql");
  return node("RateLimit", {
    cost: () => 1,
    limit: () => state.limit,
    nodeCount: () => 0,
    remaining: () => state.remaining,
    used: () => state.used,
    resetAt: () => isoSeconds(state.reset * 1000),
  });
}
