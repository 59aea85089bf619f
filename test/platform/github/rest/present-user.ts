import type { World } from "../state/world.ts";
import { nodeId, stableId } from "./node-id.ts";

/** The schema `simple-user`. */
export function presentUser(world: World, login: string): Record<string, unknown> {
  const api = `${world.url}/users/${encodeURIComponent(login)}`;
  const id = stableId(login);
  return {
    login,
    id,
    node_id: nodeId("U", id),
    avatar_url: `${world.url}/avatars/u/${id}`,
    gravatar_id: "",
    url: api,
    html_url: `${world.url}/${encodeURIComponent(login)}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: login.endsWith("[bot]") ? "Bot" : "User",
    site_admin: false,
  };
}
