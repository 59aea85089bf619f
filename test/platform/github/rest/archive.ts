import { randomUUID } from "node:crypto";
import { emptyRepository, notFound } from "../http/errors.ts";
import { repositoryRoute, type RepositoryCall, type Route } from "../http/call.ts";
import type { Reply } from "../http/reply.ts";

/**
 * The answer is a redirect to another origin, where the archive is streamed from; for a private
 * repository the address has a key of its own. Source: docs.github.com/rest/repos/contents.
 */
export const archive: readonly Route[] = [
  repositoryRoute("GET /tarball/{ref}", { contents: "read" }, redirect),
  repositoryRoute("GET /tarball", { contents: "read" }, redirect),
];

async function redirect(call: RepositoryCall): Promise<Reply> {
  const { repository, world } = call;
  const isDefault = call.url.pathname.endsWith("/tarball");
  const ref = isDefault ? repository.defaultBranch : call.param("ref");
  if (await repository.git.isEmpty()) throw emptyRepository();
  const sha = await repository.git.resolveCommit(ref);
  if (sha === null) throw notFound();
  const path = `/_codeload/${repository.fullName}/legacy.tar.gz/${encodeURIComponent(ref)}`;
  const target = new URL(path, world.downloadUrl);
  if (repository.private) {
    const key = randomUUID();
    world.downloadKeys.set(key, repository.fullName);
    target.searchParams.set("token", key);
  }
  return { kind: "empty", status: 302, headers: { location: target.href } };
}
