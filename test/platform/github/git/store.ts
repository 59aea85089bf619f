import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ObjectReader, type GitObject } from "./object-reader.ts";
import { isRefName, refCandidates } from "./ref-names.ts";
import { GitError, runGit, type GitOptions } from "./run.ts";
import { parseTreeEntries, type TreeEntry } from "./tree-entries.ts";

/** A ref and the object it points to. */
export interface GitRef {
  readonly name: string;
  readonly sha: string;
  readonly type: string;
}

/** No clean-up in the middle of a test, no waiting for the disk, and the path rules of GitHub. */
const CONFIG = `[gc]
	auto = 0
[core]
	repositoryformatversion = 0
	bare = true
	fsync = none
	protectHFS = true
	protectNTFS = true
`;
const NO_OBJECT = "0".repeat(40);
const ABOUT_OBJECTS = new Set(["diff-tree", "merge-base", "rev-list"]);
const SHAS = /^[0-9a-f]{40}(?:\.{2,3}[0-9a-f]{40})?$/;

/** Whether the answer hangs on objects alone, which never change, and on no ref. */
function isForEver([command = "", ...args]: readonly string[]): boolean {
  const isFixed = (arg: string): boolean => SHAS.test(arg) || /^-(?!-branches|-not)/.test(arg);
  return ABOUT_OBJECTS.has(command) && args.every(isFixed);
}

/** One bare repository, read and written with git's own plumbing. */
export class GitStore {
  readonly gitDir: string;
  readonly #objects: ObjectReader;
  #hasRefs = false;
  readonly #trees = new Map<string, Promise<TreeEntry[]>>();
  /** What git said of objects, by the arguments: a process less each time it is asked again. */
  readonly #forEver = new Map<string, Promise<Buffer>>();

  constructor(gitDir: string) {
    this.gitDir = gitDir;
    this.#objects = new ObjectReader(gitDir);
  }

  /**
   * Makes an empty bare repository at `gitDir`, as `git init` does with another process.
   * Source: git-scm.com/docs/gitrepository-layout.
   */
  static async create(gitDir: string, defaultBranch: string): Promise<GitStore> {
    await mkdir(join(gitDir, "objects"), { recursive: true });
    await mkdir(join(gitDir, "refs", "heads"), { recursive: true });
    await writeFile(join(gitDir, "HEAD"), `ref: refs/heads/${defaultBranch}\n`);
    await writeFile(join(gitDir, "config"), CONFIG);
    return new GitStore(gitDir);
  }

  /** The stdout of one git command. Throws `GitError`. */
  run(args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
    if (!isForEver(args)) return runGit(this.gitDir, args, options);
    const key = args.join("\0");
    const known = this.#forEver.get(key);
    if (known !== undefined) return known;
    const found = runGit(this.gitDir, args, options);
    this.#forEver.set(key, found);
    // An object that is missing may be written yet.
    found.catch(() => this.#forEver.delete(key));
    return found;
  }

  /** Like `run`, as text without its last line end. */
  async text(args: readonly string[], options: GitOptions = {}): Promise<string> {
    return (await this.run(args, options)).toString().replace(/\n$/, "");
  }

  /** The object of a name that git understands, or null. */
  read(name: string): Promise<GitObject | null> {
    return this.#objects.read(name);
  }

  /** The commit of a branch, tag, full or short SHA, or null. */
  async resolveCommit(ref: string): Promise<string | null> {
    return this.#resolve(ref, "commit");
  }

  /** The tree of a branch, tag, commit SHA or tree SHA, or null. */
  async resolveTree(ref: string): Promise<string | null> {
    return this.#resolve(ref, "tree");
  }

  /** The commit that a branch points to, or null. */
  async branchHead(branch: string): Promise<string | null> {
    // `main~1` is no branch, though git would find a commit.
    if (!isRefName(branch)) return null;
    return (await this.#objects.read(`refs/heads/${branch}^{commit}`))?.oid ?? null;
  }

  /** The ref of exactly this full name, or null. */
  async ref(name: string): Promise<GitRef | null> {
    const found = isRefName(name) ? await this.#objects.read(name) : null;
    return found === null ? null : { name, sha: found.oid, type: found.type };
  }

  /** Every ref whose full name starts so, in the order of their names. */
  async refs(prefix: string): Promise<GitRef[]> {
    const format = "--format=%(refname) %(objectname) %(objecttype)";
    const output = await this.text(["for-each-ref", format]);
    return output
      .split("\n")
      .filter((line) => line.startsWith(prefix) && line !== "")
      .map((line) => {
        const [name = "", sha = "", type = ""] = line.split(" ");
        return { name, sha, type };
      });
  }

  /** Whether there is no branch and no tag yet. What once had one is never empty again. */
  async isEmpty(): Promise<boolean> {
    this.#hasRefs ||= (await this.text(["for-each-ref", "--count=1"])) !== "";
    return !this.#hasRefs;
  }

  /** The entries of a tree; with `recursive` also all below it, trees before their contents. */
  entries(tree: string, recursive: boolean): Promise<TreeEntry[]> {
    const key = `${tree} ${recursive}`;
    const known = this.#trees.get(key);
    if (known !== undefined) return known;
    const flags = recursive ? ["-r", "-t"] : [];
    const found = this.run(["ls-tree", "-l", "-z", ...flags, tree]).then(parseTreeEntries);
    this.#trees.set(key, found);
    return found;
  }

  /** Moves or makes a ref if it still is at `old` (null: does not exist). Says whether it did. */
  async updateRef(name: string, sha: string, old: string | null): Promise<boolean> {
    return this.#succeeds(["update-ref", name, sha, old ?? NO_OBJECT]);
  }

  async deleteRef(name: string): Promise<void> {
    await this.run(["update-ref", "-d", name]);
  }

  /** Whether `ancestor` is in the history of `descendant` (or is it). */
  isAncestor(ancestor: string, descendant: string): Promise<boolean> {
    return this.#succeeds(["merge-base", "--is-ancestor", ancestor, descendant]);
  }

  /** The best common ancestor, or null when the two share no history. */
  async mergeBase(one: string, other: string): Promise<string | null> {
    try {
      return await this.text(["merge-base", one, other]);
    } catch (error) {
      if (error instanceof GitError) return null;
      throw error;
    }
  }

  close(): Promise<void> {
    return this.#objects.close();
  }

  async #resolve(ref: string, type: "commit" | "tree"): Promise<string | null> {
    for (const candidate of refCandidates(ref)) {
      const found = await this.#objects.read(`${candidate}^{${type}}`);
      if (found !== null) return found.oid;
    }
    return null;
  }

  async #succeeds(args: readonly string[]): Promise<boolean> {
    try {
      await this.run(args);
      return true;
    } catch (error) {
      if (error instanceof GitError) return false;
      throw error;
    }
  }
}
