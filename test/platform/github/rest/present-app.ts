import type { AppOptions, InstallationOptions } from "../auth/apps.ts";
import type { World } from "../state/world.ts";
import { nodeId, stableId } from "./node-id.ts";
import { presentUser } from "./present-user.ts";

const CREATED = "2026-01-01T00:00:00Z";

/** The schema `integration`. */
export function presentApp(world: World, app: AppOptions): Record<string, unknown> {
  return {
    id: app.id,
    client_id: app.clientId ?? `Iv1.${app.id}`,
    slug: app.slug,
    node_id: nodeId("A", app.id),
    owner: presentUser(world, app.owner ?? app.installations[0]?.account ?? "ghost"),
    name: app.name ?? app.slug,
    description: null,
    external_url: world.url,
    html_url: `${world.url}/apps/${app.slug}`,
    created_at: CREATED,
    updated_at: CREATED,
    permissions: { metadata: "read", ...app.permissions },
    events: [],
    installations_count: app.installations.length,
  };
}

/** The schema `installation`. */
export function presentInstallation(
  world: World,
  app: AppOptions,
  installation: InstallationOptions,
): Record<string, unknown> {
  const { id, account, suspendedAt } = installation;
  const api = `${world.url}/app/installations/${id}`;
  return {
    id,
    account: presentUser(world, account),
    repository_selection: installation.repositories === undefined ? "all" : "selected",
    access_tokens_url: `${api}/access_tokens`,
    repositories_url: `${world.url}/installation/repositories`,
    html_url: `${world.url}/organizations/${account}/settings/installations/${id}`,
    app_id: app.id,
    app_slug: app.slug,
    target_id: stableId(account),
    target_type: "Organization",
    permissions: { metadata: "read", ...(installation.permissions ?? app.permissions) },
    events: [],
    created_at: CREATED,
    updated_at: CREATED,
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: suspendedAt === undefined ? null : presentUser(world, account),
    suspended_at: suspendedAt ?? null,
  };
}
