import type { Files } from "../git/fast-import.ts";
import { importCommit } from "../git/fast-import.ts";
import { folderFiles } from "../git/folder-files.ts";
import type { GitStore } from "../git/store.ts";
import type { EnvironmentOptions } from "./environment.ts";
import type { DeploymentRecord, LabelRecord, PullRecord, RunRecord } from "./records.ts";
import type { Ruleset } from "./ruleset.ts";

export interface RepositoryOptions {
  readonly owner: string;
  readonly name: string;
  /** Default false. */
  readonly private?: boolean;
  /** Default `main`. */
  readonly defaultBranch?: string;
  /** Default false: "Allow GitHub Actions to create and approve pull requests" is off at GitHub too. */
  readonly actionsMayCreatePullRequests?: boolean;
  /** Default true. */
  readonly drafts?: boolean;
  readonly archived?: boolean;
  readonly rulesets?: readonly Ruleset[];
  readonly environments?: readonly EnvironmentOptions[];
  /** Entries of a tree answer before it is `truncated`; default 100,000. */
  readonly treeEntryLimit?: number;
  /** Bytes of JSON of a tree answer before it is `truncated`; default 7 MiB. */
  readonly treeByteLimit?: number;
  /** Bytes of a blob that the API still answers; default 100 MiB. */
  readonly blobByteLimit?: number;
}

export interface CommitOptions {
  /** Default: the default branch. */
  readonly branch?: string;
  readonly message?: string;
  /** Login of the author; default the owner. */
  readonly author?: string;
  /** Default 2026-01-01T00:00:00Z, so that equal content has equal SHAs. */
  readonly date?: Date;
}

const FIRST_DATE = "2026-01-01T00:00:00Z";
const TREE_ENTRIES = 100_000;
const MEBIBYTE = 1 << 20;

/** One repository: a bare git repository and what GitHub knows beside it. */
export class Repository {
  readonly id: number;
  readonly owner: string;
  name: string;
  private: boolean;
  archived: boolean;
  readonly defaultBranch: string;
  readonly git: GitStore;
  readonly drafts: boolean;
  actionsMayCreatePullRequests: boolean;
  readonly limits: { treeEntries: number; treeBytes: number; blobBytes: number };
  readonly rulesets: Ruleset[];
  readonly environments: Map<string, EnvironmentOptions>;
  readonly pulls: PullRecord[] = [];
  readonly labels = new Map<string, LabelRecord>();
  readonly runs: RunRecord[] = [];
  readonly deployments: DeploymentRecord[] = [];
  #lastId = 0;
  #lastNumber = 0;

  constructor(id: number, git: GitStore, options: RepositoryOptions) {
    this.id = id;
    this.git = git;
    this.owner = options.owner;
    this.name = options.name;
    this.private = options.private ?? false;
    this.archived = options.archived ?? false;
    this.defaultBranch = options.defaultBranch ?? "main";
    this.drafts = options.drafts ?? true;
    this.actionsMayCreatePullRequests = options.actionsMayCreatePullRequests ?? false;
    this.rulesets = [...(options.rulesets ?? [])];
    this.environments = new Map((options.environments ?? []).map((one) => [one.name, one]));
    this.limits = {
      treeEntries: options.treeEntryLimit ?? TREE_ENTRIES,
      treeBytes: options.treeByteLimit ?? 7 * MEBIBYTE,
      blobBytes: options.blobByteLimit ?? 100 * MEBIBYTE,
    };
  }

  /** `owner/name`. */
  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }

  /** The bare repository, to push to or to look into with git. */
  get gitDir(): string {
    return this.git.gitDir;
  }

  /** A number that no other thing of this repository has. */
  nextId(): number {
    this.#lastId += 1;
    return this.id * 1_000_000 + this.#lastId;
  }

  /** The next number of issues and pull requests. */
  nextNumber(): number {
    this.#lastNumber += 1;
    return this.#lastNumber;
  }

  /** Commits these files on top of the branch (null deletes one) and returns the commit's SHA. */
  async commitFiles(files: Files, options: CommitOptions = {}): Promise<string> {
    const list = Object.entries(files).map(([path, content]) => ({ path, content }));
    return this.#commit(list, options);
  }

  /** A first commit of these files. Returns its SHA. */
  seedFromFiles(files: Files, options: CommitOptions = {}): Promise<string> {
    return this.commitFiles(files, { message: "Seed", ...options });
  }

  /** A commit of all files and links of a folder, whatever .gitignore says. Returns its SHA. */
  seedFromFolder(folder: string, options: CommitOptions = {}): Promise<string> {
    return this.#commit(folderFiles(folder), { message: "Seed", ...options });
  }

  /** All branches and tags of another git repository, with their history. */
  async seedFromGit(source: string): Promise<void> {
    const refs = ["+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*"];
    await this.git.run(["fetch", "-q", "--no-auto-gc", "--update-shallow", source, ...refs]);
  }

  /** Adds a workflow run; what is left out is a started dispatch on the default branch. */
  async addRun(run: Partial<RunRecord> = {}): Promise<RunRecord> {
    const headSha = run.headSha ?? (await this.git.branchHead(this.defaultBranch)) ?? "";
    const added = { ...startedRun(this, this.runs.length + 1), ...run, headSha };
    this.runs.push(added);
    return added;
  }

  async #commit(
    files: Parameters<typeof importCommit>[1]["files"],
    options: CommitOptions,
  ): Promise<string> {
    const branch = options.branch ?? this.defaultBranch;
    await importCommit(this.gitDir, {
      ref: `refs/heads/${branch}`,
      parent: await this.git.branchHead(branch),
      message: options.message ?? "Change",
      author: options.author ?? this.owner,
      date: options.date ?? new Date(FIRST_DATE),
      files,
    });
    const head = await this.git.branchHead(branch);
    if (head === null) throw new Error(`git fast-import made no branch ${branch}`);
    return head;
  }
}

function startedRun(repository: Repository, number: number): Omit<RunRecord, "headSha"> {
  return {
    id: repository.nextId(),
    name: "Generate tests",
    path: ".github/workflows/generate-tests.yml",
    workflowId: 1,
    event: "workflow_dispatch",
    headBranch: repository.defaultBranch,
    actor: repository.owner,
    triggeringActor: repository.owner,
    runNumber: number,
    runAttempt: 1,
    status: "in_progress",
    conclusion: null,
    createdAt: FIRST_DATE,
    approvals: [],
  };
}
