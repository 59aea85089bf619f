import { NamedError } from "../../contracts/errors.ts";
import { checkRefName } from "../../github/names.ts";
import { gitLine, runGit, type GitPlace } from "./git.ts";

/** A git repository around a folder. */
export interface RepositoryRoot {
  /** Where git commands run: the top of the work tree, or the bare repository. */
  readonly place: GitPlace;
  /** The folder that was asked for, relative to the top, without a slash at the end; `""` for the top. */
  readonly workingDirectory: string;
  readonly bare: boolean;
}

/** The repository around a folder; null when there is none. Throws `PermissionMissing`, `InvalidInput`. */
export async function findRepository(place: GitPlace): Promise<RepositoryRoot | null> {
  const probe = await runGit(place, ["rev-parse", "--is-bare-repository", "--show-object-format"]);
  if (probe.exitCode !== 0) {
    if (!probe.stderr.includes("dubious ownership")) return null;
    throw new NamedError(
      "PermissionMissing",
      `${place.folder} belongs to another user, so git refuses to read it. If you trust it, run: git config --global --add safe.directory ${JSON.stringify(place.folder)}`,
    );
  }
  const [bare, format] = probe.stdout.toString("utf8").trim().split("\n");
  if (format !== "sha1") {
    throw new NamedError(
      "InvalidInput",
      `${place.folder} is a repository with ${format ?? "unknown"} object names; only sha1 repositories can be read. Use --work-tree on a copy without its .git folder.`,
    );
  }
  if (bare === "true") return { place, workingDirectory: "", bare: true };
  const top = await gitLine(place, ["rev-parse", "--show-toplevel"]);
  // Inside .git, git knows no work tree; and a hostile core.worktree must not lead elsewhere.
  if (top === null) return null;
  const prefix = (await gitLine(place, ["rev-parse", "--show-prefix"])) ?? "";
  return {
    place: { ...place, folder: top },
    workingDirectory: prefix.replace(/\/$/u, ""),
    bare: false,
  };
}

export interface ResolvedRef {
  readonly commit: string;
  /** The branch that was asked for; null for a tag or a commit. */
  readonly branch: string | null;
}

/**
 * The commit that a ref names; a branch wins over a tag of the same name, as it does on GitHub.
 * Throws `RefNotFound`, `InvalidInput` for a ref that is none, `SourceEmpty` without a commit.
 */
export async function resolveRef(place: GitPlace, ref: string | undefined): Promise<ResolvedRef> {
  if (ref === undefined || ref === "HEAD") return resolveHead(place);
  checkRefName(ref);
  for (const prefix of ["refs/heads/", "refs/tags/", "refs/remotes/origin/", ""]) {
    const commit = await commitOf(place, `${prefix}${ref}`);
    if (commit !== null) {
      const isBranch = prefix === "refs/heads/" || prefix === "refs/remotes/origin/";
      return { commit, branch: isBranch ? ref : branchOfFullName(ref) };
    }
  }
  throw new NamedError(
    "RefNotFound",
    `ref: ${JSON.stringify(ref)} is no branch, tag or commit of ${place.folder}. List them with: git branch --all; git tag`,
  );
}

async function resolveHead(place: GitPlace): Promise<ResolvedRef> {
  const commit = await commitOf(place, "HEAD");
  if (commit === null) {
    throw new NamedError(
      "SourceEmpty",
      `${place.folder} is a git repository without a commit. Commit something, or read the files as they are with --work-tree.`,
    );
  }
  return { commit, branch: await gitLine(place, ["symbolic-ref", "-q", "--short", "HEAD"]) };
}

/**
 * The default branch of the remote when it contains the commit, else null: what a pull request for
 * a tag or a bare commit would go to.
 */
export async function defaultBranchWith(place: GitPlace, commit: string): Promise<string | null> {
  const remote = await gitLine(place, [
    "symbolic-ref",
    "-q",
    "--short",
    "refs/remotes/origin/HEAD",
  ]);
  if (remote === null) return null;
  return (await contains(place, `refs/remotes/${remote}`, commit))
    ? remote.replace(/^origin\//u, "")
    : null;
}

/** Whether a commit is reachable from a ref. */
export async function contains(place: GitPlace, ref: string, commit: string): Promise<boolean> {
  const result = await runGit(place, ["merge-base", "--is-ancestor", commit, ref]);
  return result.exitCode === 0;
}

async function commitOf(place: GitPlace, name: string): Promise<string | null> {
  const wanted = `${name}^{commit}`;
  return gitLine(place, ["rev-parse", "--verify", "--quiet", "--end-of-options", wanted]);
}

function branchOfFullName(ref: string): string | null {
  return ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null;
}
