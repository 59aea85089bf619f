import { changedFiles } from "../git/diff.ts";
import { parseCommit } from "../git/commit-object.ts";
import { loginOf } from "../auth/caller.ts";
import { unprocessable } from "../http/errors.ts";
import type { RepositoryCall } from "../http/call.ts";
import type { Ruleset } from "../state/ruleset.ts";

export interface RefMove {
  /** Null: the ref is new. */
  readonly before: string | null;
  readonly after: string;
}

const HEADS = "refs/heads/";

/** Throws 422 "Repository rule violations found" when a ruleset refuses the move of a branch. */
export async function enforceRules(
  call: RepositoryCall,
  ref: string,
  move: RefMove,
): Promise<void> {
  if (!ref.startsWith(HEADS)) return;
  const branch = ref.slice(HEADS.length);
  const login = loginOf(call.caller);
  const rulesets = call.repository.rulesets.filter(
    (one) =>
      matches(one.branches ?? "**", branch) && !(login !== null && one.bypass?.includes(login)),
  );
  const violations: string[] = [];
  for (const ruleset of rulesets) {
    violations.push(...nameViolations(ruleset, branch, move));
    violations.push(...(await commitViolations(call, ruleset, move)));
  }
  if (violations.length > 0) {
    throw unprocessable(`Repository rule violations found\n\n${violations.join("\n\n")}\n\n`);
  }
}

/** Whether a branch name matches a pattern with `*` (no slash) and `**` (any text). */
function matches(pattern: string, branch: string): boolean {
  const parts = pattern.split(/(\*\*|\*)/).map((part) => {
    if (part === "**") return ".*";
    return part === "*" ? "[^/]*" : part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&");
  });
  return new RegExp(`^${parts.join("")}$`).test(branch);
}

function nameViolations(ruleset: Ruleset, branch: string, move: RefMove): string[] {
  const violations: string[] = [];
  if (move.before === null && ruleset.restrictCreations === true) {
    violations.push("Cannot create ref due to creations being restricted.");
  }
  if (move.before === null && ruleset.namePattern !== undefined) {
    if (!new RegExp(ruleset.namePattern).test(branch)) {
      violations.push(`Branch name must match a given regex pattern: ${ruleset.namePattern}`);
    }
  }
  if (move.before !== null && ruleset.requirePullRequest === true) {
    violations.push("Changes must be made through a pull request.");
  }
  return violations;
}

async function commitViolations(
  call: RepositoryCall,
  ruleset: Ruleset,
  move: RefMove,
): Promise<string[]> {
  const violations = new Set<string>();
  for (const sha of await newCommits(call, move.after)) {
    const object = await call.repository.git.read(sha);
    if (object === null) continue;
    const commit = parseCommit(object.bytes);
    if (ruleset.requiredSignatures === true && commit.signature === null) {
      violations.add("Commits must have verified signatures.");
    }
    const pattern = ruleset.commitMessagePattern;
    if (pattern !== undefined && !new RegExp(pattern).test(commit.message)) {
      violations.add(`Commit message must match a given regex pattern: ${pattern}`);
    }
    for (const text of await fileViolations(call, ruleset, commit.parents[0] ?? null, sha)) {
      violations.add(text);
    }
  }
  return [...violations];
}

/** The commits that no other branch has. */
async function newCommits(call: RepositoryCall, after: string): Promise<string[]> {
  const output = await call.repository.git.text(["rev-list", after, "--not", "--branches"]);
  return output.split("\n").filter((line) => line !== "");
}

async function fileViolations(
  call: RepositoryCall,
  ruleset: Ruleset,
  parent: string | null,
  sha: string,
): Promise<string[]> {
  const { restrictedPaths = [], maxFileSize } = ruleset;
  if (restrictedPaths.length === 0 && maxFileSize === undefined) return [];
  const violations: string[] = [];
  for (const file of await changedFiles(call.repository.git, parent, sha)) {
    if (restrictedPaths.some((pattern) => new RegExp(pattern).test(file.path))) {
      violations.push(`File path is restricted: ${file.path}`);
    }
    const size = (await call.repository.git.read(file.sha))?.size ?? 0;
    if (maxFileSize !== undefined && size > maxFileSize) {
      violations.push(`File size is larger than ${maxFileSize} bytes: ${file.path}`);
    }
  }
  return violations;
}
