import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Json } from "./expressions.ts";
import { JobLog } from "./job-log.ts";

export interface ProcessRecord {
  readonly argv: readonly string[];
  /** Names of all environment variables the process was started with, sorted. */
  readonly envNames: readonly string[];
  readonly pid: number;
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
}

export type Outcome = "success" | "failure" | "cancelled" | "skipped";

export interface StepRecord {
  /** The ids on the way down, e.g. `generate/repo-crawler`. */
  readonly path: string;
  readonly id: string;
  readonly name: string;
  readonly outcome: Outcome;
  /** Secrets in them are hidden. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly processes: readonly ProcessRecord[];
}

/** A process just started, with the values that its record leaves out. */
export interface StartedProcess {
  readonly step: string;
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly pid: number;
}

export interface ResolvedAction {
  /** The folder with its action.yml. */
  readonly folder: string;
  /** The root of the action's repository: what `$/` means inside it. */
  readonly root: string;
  /** `owner/name`. */
  readonly repository?: string | undefined;
  readonly ref?: string | undefined;
}

export interface JobOptions {
  /** GITHUB_WORKSPACE, and where `./` actions are. */
  readonly workspace: string;
  /** The `github` context; see `githubContext`. */
  readonly github: Readonly<Record<string, Json>>;
  /** Environment of the machine; default PATH and HOME of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** `ACTIONS_*`: given to JavaScript actions only. */
  readonly services?: Readonly<Record<string, string>>;
  /** Hidden in everything that is shown, as `secrets.*` are. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Node for `using: node24`; default the one that runs this. */
  readonly node24?: string;
  /** Finds `owner/name/path@ref`. */
  readonly resolveUses?: (uses: string) => ResolvedAction | undefined;
  /** Variables for the processes of one step alone, by the step's path; e.g. a planted canary. */
  readonly plant?: (step: string) => Readonly<Record<string, string>>;
  /** Called when a process has started; sees values, and may end the process by its id. */
  readonly onProcess?: (process: StartedProcess) => void;
}

interface PostStep {
  readonly name: string;
  readonly condition: string;
  readonly run: () => Promise<boolean>;
}

/** What the steps of one job share: the log, what earlier steps exported, and what comes after. */
export class Job {
  readonly log: JobLog;
  /** Written by steps through GITHUB_ENV. */
  readonly exported = new Map<string, string>();
  /** Written by steps through GITHUB_PATH. */
  readonly pathEntries: string[] = [];
  readonly posts: PostStep[] = [];
  readonly steps: StepRecord[] = [];
  readonly options: JobOptions;
  /** RUNNER_TEMP. */
  readonly temporaryFolder: string;

  private constructor(options: JobOptions, temporaryFolder: string) {
    this.options = options;
    this.log = new JobLog(options.env?.["RUNNER_DEBUG"] === "1");
    this.temporaryFolder = temporaryFolder;
    for (const secret of Object.values(options.secrets ?? {})) this.log.addMask(secret);
    const token = options.github["token"];
    if (typeof token === "string") this.log.addMask(token);
  }

  /** Opens a job, lets `work` use it, and removes its temporary folder. */
  static async run<T>(options: JobOptions, work: (job: Job) => Promise<T>): Promise<T> {
    const folder = await mkdtemp(join(tmpdir(), "job-"));
    try {
      const job = new Job(options, folder);
      await writeFile(job.eventFile, JSON.stringify(options.github["event"] ?? {}));
      return await work(job);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  get eventFile(): string {
    return join(this.temporaryFolder, "event.json");
  }
}
