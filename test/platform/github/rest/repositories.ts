import { repositoryRoute, type Route } from "../http/call.ts";
import { ok } from "../http/reply.ts";
import { presentFullRepository } from "./present-repository.ts";

/** Source: docs.github.com/rest/repos/repos. */
export const repositories: readonly Route[] = [
  repositoryRoute("GET /", { metadata: "read" }, (call) => {
    const body = presentFullRepository(call.world, call.repository);
    return ok({ ...body, permissions: permissionsOf(call.caller) });
  }),
];

function permissionsOf(caller: Parameters<Route["handle"]>[0]["caller"]): Record<string, boolean> {
  const level = caller.kind === "token" ? caller.grant.permissions.contents : undefined;
  const push = level === "write";
  return { admin: false, maintain: false, push, triage: push, pull: true };
}
