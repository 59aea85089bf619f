import { randomBytes } from "node:crypto";
import { z } from "zod";
import type { AppOptions, InstallationOptions } from "../auth/apps.ts";
import type { Permissions } from "../auth/permissions.ts";
import { grants } from "../auth/permissions.ts";
import { isoSeconds } from "../git/commit-object.ts";
import { readBody } from "../http/body.ts";
import type { Call, Route } from "../http/call.ts";
import { ApiError, notFound, unprocessable } from "../http/errors.ts";
import { created, ok, type Reply } from "../http/reply.ts";
import { presentApp, presentInstallation } from "./present-app.ts";
import { presentRepository } from "./present-repository.ts";
import type { Repository } from "../state/repository.ts";

const TokenRequest = z.object({
  permissions: z.record(z.string(), z.enum(["read", "write"])).optional(),
  repositories: z.array(z.string()).optional(),
  repository_ids: z.array(z.number().int()).optional(),
});
const NOT_GRANTED = "The permissions requested are not granted to this installation.";
const NOT_REACHED =
  "There is at least one repository that does not exist or is not accessible to the parent installation.";

/** What an app does with its JSON Web Token. Source: docs.github.com/rest/apps/apps. */
export const apps: readonly Route[] = [
  route("GET", "/app", (call) => ok(presentApp(call.world, appOf(call)))),
  route("GET", "/app/installations/{installation_id}", (call) => {
    const app = appOf(call);
    return ok(presentInstallation(call.world, app, installationOf(call, app)));
  }),
  route("GET", "/repos/{owner}/{repo}/installation", (call) => {
    const app = appOf(call);
    const name = `${call.param("owner")}/${call.param("repo")}`.toLowerCase();
    const found = app.installations.find((one) => covers(call, one).some(named(name)));
    if (found === undefined) throw notFound();
    return ok(presentInstallation(call.world, app, found));
  }),
  route("POST", "/app/installations/{installation_id}/access_tokens", createToken),
];

function route(method: "GET" | "POST", path: string, work: (call: Call) => Reply): Route {
  return { scope: "global", counted: true, method, path, handle: work };
}

function appOf({ caller, world }: Call): AppOptions {
  if (caller.kind === "anonymous") {
    throw new ApiError(401, "A JSON web token could not be decoded");
  }
  const id = caller.kind === "app" ? caller.appId : null;
  const found = world.apps.find((app) => app.id === id);
  if (found === undefined) throw new ApiError(401, "A JSON web token could not be decoded");
  return found;
}

function installationOf(call: Call, app: AppOptions): InstallationOptions {
  const id = call.param("installation_id");
  const found = app.installations.find((one) => String(one.id) === id);
  if (found === undefined) throw notFound();
  return found;
}

function createToken(call: Call): Reply {
  const app = appOf(call);
  const installation = installationOf(call, app);
  if (installation.suspendedAt !== undefined) {
    throw new ApiError(403, "This installation has been suspended");
  }
  const asked = readBody(call.body, TokenRequest);
  const granted = installation.permissions ?? app.permissions;
  const wanted = asked.permissions as Permissions | undefined;
  if (wanted !== undefined && !grants(granted, wanted)) throw unprocessable(NOT_GRANTED);
  const permissions = wanted ?? granted;
  const repositories = askedRepositories(call, installation, asked);
  const isSelected = repositories !== null || installation.repositories !== undefined;
  const reachable = repositories ?? covers(call, installation);
  const expiresAt = isoSeconds(call.world.now() + call.world.installationTokenMs);
  const token = `ghs_${randomBytes(27).toString("base64url").replaceAll(/[-_]/g, "0")}`;
  call.world.tokens.set(token, {
    login: `${app.slug}[bot]`,
    kind: "installation",
    permissions: { metadata: "read", ...permissions },
    repositories: reachable.map((one) => one.fullName),
    expiresAt,
    installationId: installation.id,
  });
  return created({
    token,
    expires_at: expiresAt,
    permissions: { metadata: "read", ...permissions },
    repository_selection: isSelected ? "selected" : "all",
    ...(repositories === null
      ? {}
      : { repositories: repositories.map((one) => presentRepository(call.world, one)) }),
  });
}

/** The repositories that were named, or null for all of the installation. Throws 422. */
function askedRepositories(
  call: Call,
  installation: InstallationOptions,
  asked: z.infer<typeof TokenRequest>,
): Repository[] | null {
  if (asked.repositories === undefined && asked.repository_ids === undefined) return null;
  const covered = covers(call, installation);
  const find = (fits: (one: Repository) => boolean): Repository => {
    const found = covered.find(fits);
    if (found === undefined) throw unprocessable(NOT_REACHED);
    return found;
  };
  const byName = (asked.repositories ?? []).map((name) => find((one) => one.name === name));
  const byId = (asked.repository_ids ?? []).map((id) => find((one) => one.id === id));
  return [...byName, ...byId];
}

/** The repositories that an installation is for. */
function covers(call: Call, installation: InstallationOptions): Repository[] {
  const account = installation.account.toLowerCase();
  return [...call.world.repositories.values()].filter(
    (one) =>
      one.owner.toLowerCase() === account &&
      (installation.repositories === undefined || installation.repositories.includes(one.fullName)),
  );
}

function named(fullName: string): (repository: Repository) => boolean {
  return (repository) => repository.fullName.toLowerCase() === fullName;
}
