import { z } from "zod";
import { loginOf } from "../auth/caller.ts";
import { formatCommit, isoSeconds } from "../git/commit-object.ts";
import { GitError } from "../git/run.ts";
import { readBody } from "../http/body.ts";
import { repositoryRoute, type RepositoryCall, type Route } from "../http/call.ts";
import { ApiError } from "../http/errors.ts";
import { ok, type Reply } from "../http/reply.ts";
import type { PullRecord } from "../state/records.ts";
import { pullOf } from "./pulls.ts";
import { refreshPull, setPullState } from "./pull-state.ts";

const MergeRequest = z.object({ sha: z.string().optional(), commit_title: z.string().optional() });

/** Merging with a merge commit. Source: docs.github.com/rest/pulls/pulls#merge-a-pull-request. */
export const merge: readonly Route[] = [
  repositoryRoute("PUT /pulls/{pull_number}/merge", { contents: "write" }, mergePull),
];

async function mergePull(call: RepositoryCall): Promise<Reply> {
  const asked = readBody(call.body, MergeRequest);
  const pull = await refreshPull(call.repository, pullOf(call, call.param("pull_number")));
  if (pull.state !== "open" || pull.draft) {
    throw new ApiError(405, "Pull Request is not mergeable");
  }
  if (asked.sha !== undefined && asked.sha !== pull.headSha) {
    throw new ApiError(409, "Head branch was modified. Review and try the merge again.");
  }
  const sha = await mergeCommit(call, pull, asked.commit_title);
  const now = call.world.now();
  await call.repository.git.updateRef(`refs/heads/${pull.base}`, sha, pull.baseSha);
  setPullState(pull, "closed", now);
  pull.mergedAt = isoSeconds(now);
  pull.mergedBy = loginOf(call.caller);
  pull.mergeCommit = sha;
  return ok({ sha, merged: true, message: "Pull Request successfully merged" });
}

async function mergeCommit(
  call: RepositoryCall,
  pull: PullRecord,
  title = `Merge pull request #${pull.number} from ${call.repository.owner}/${pull.head}`,
): Promise<string> {
  const { git } = call.repository;
  const login = loginOf(call.caller) ?? "ghost";
  const date = isoSeconds(call.world.now());
  const person = { name: login, email: `${login}@users.noreply.github.com`, date };
  try {
    const tree = await git.text(["merge-tree", "--write-tree", pull.baseSha, pull.headSha]);
    const input = formatCommit({
      tree,
      parents: [pull.baseSha, pull.headSha],
      author: person,
      committer: person,
      signature: null,
      message: `${title}\n\n${pull.title}`,
    });
    return await git.text(["hash-object", "-t", "commit", "-w", "--stdin"], { input });
  } catch (error) {
    if (error instanceof GitError) throw new ApiError(405, "Pull Request is not mergeable");
    throw error;
  }
}
