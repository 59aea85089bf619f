import { isoSeconds } from "../git/commit-object.ts";
import type { RepositoryCall } from "../http/call.ts";
import type { PullRecord } from "../state/records.ts";
import type { Repository } from "../state/repository.ts";

/** Brings the SHAs of an open pull request up to its branches; a closed one keeps what it had. */
export async function refreshPull(repository: Repository, pull: PullRecord): Promise<PullRecord> {
  if (pull.state === "open") {
    pull.headSha = (await repository.git.branchHead(pull.head)) ?? pull.headSha;
    pull.baseSha = (await repository.git.branchHead(pull.base)) ?? pull.baseSha;
  }
  return pull;
}

/** Deleting a branch closes the open pull requests from it and to it. */
export async function closePullsOf(call: RepositoryCall, ref: string): Promise<void> {
  const branch = ref.replace(/^refs\/heads\//, "");
  for (const pull of call.repository.pulls) {
    if (pull.state !== "open" || (pull.head !== branch && pull.base !== branch)) continue;
    await refreshPull(call.repository, pull);
    setPullState(pull, "closed", call.world.now());
  }
}

/** Opens or closes a pull request at a time in milliseconds since 1970. */
export function setPullState(pull: PullRecord, state: PullRecord["state"], now: number): void {
  pull.state = state;
  pull.updatedAt = isoSeconds(now);
  pull.closedAt = state === "closed" ? isoSeconds(now) : null;
}
