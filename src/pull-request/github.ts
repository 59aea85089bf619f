import type { GitHubClient } from "../github/client.ts";
import { splitName } from "../github/names.ts";
import { readsOf } from "./github-reads.ts";
import { writesOf } from "./github-writes.ts";
import type { PullRequestPort } from "./port.ts";
import type { Target } from "./target.ts";

/** The port over GitHub's REST API ("Git database" and "Pulls"). Throws `InvalidInput` for no name. */
export function createPullRequestPort(client: GitHubClient, target: Target): PullRequestPort {
  const targetClient = { ...target, client, at: splitName(target.repository) };
  return { ...readsOf(targetClient), ...writesOf(targetClient) };
}
