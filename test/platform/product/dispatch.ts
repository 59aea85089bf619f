import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { WorkflowRun } from "../results/index.ts";
import {
  githubContext,
  resolveFrom,
  runWorkflow,
  type JobGrant,
  type JobRequest,
  type StartedProcess,
  type WorkflowReport,
} from "../runner/index.ts";
import { createUserRepository } from "./folders.ts";
import { startPlatform, type Platform } from "./start-platform.ts";

/** The root of this repository: the action under test, with its built dist/. */
export const ROOT = resolve(import.meta.dirname, "../../..");

/** A user's repository on a local GitHub, and the folder that jobs work in. */
export interface Stage {
  readonly platform: Platform;
  /** Temporary; holds the user's checkout in `shop`, and is the workspace of jobs. */
  readonly folder: string;
  close(): Promise<void>;
}

export interface DispatchOptions {
  /** Default: the first attempt. */
  readonly run?: WorkflowRun;
  /** The checkout whose action is used. Default: this one. */
  readonly product?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly plant?: (step: string) => Readonly<Record<string, string>>;
  readonly onProcess?: (process: StartedProcess) => void;
}

export interface Dispatched {
  readonly report: WorkflowReport;
  readonly processes: readonly StartedProcess[];
}

export async function openStage(): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), "product-"));
  await createUserRepository(ROOT, join(folder, "shop"));
  const platform = await startPlatform({ source: join(folder, "shop") });
  const close = async (): Promise<void> => {
    await platform.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { platform, folder, close };
}

/** Dispatches the example workflow with the offline provider; a reviewer approves at once. */
export async function dispatch(
  { platform, folder }: Stage,
  options: DispatchOptions = {},
): Promise<Dispatched> {
  const run = options.run ?? platform.run;
  const processes: StartedProcess[] = [];
  const grant = (request: JobRequest): JobGrant => {
    if (request.environment !== undefined) platform.approve();
    const permissions = typeof request.permissions === "object" ? request.permissions : {};
    return {
      token: platform.createToken(permissions),
      services: platform.results.servicesFor(run, { job: request.id }),
      ...(options.secrets && { secrets: options.secrets }),
    };
  };
  const report = await runWorkflow({
    file: join(folder, "shop/.github/workflows/generate-tests.yml"),
    repositoryRoot: join(folder, "shop"),
    workspace: folder,
    github: contextOf(platform, run),
    inputs: { provider: "offline", ...options.inputs },
    resolveUses: resolveFrom({ "amtp/generate-tests": options.product ?? ROOT }),
    grant,
    ...(options.plant && { plant: options.plant }),
    onProcess: (process) => {
      processes.push(process);
      options.onProcess?.(process);
    },
  });
  return { report, processes };
}

/** The `github` context of a run on the platform; jobs set their own token. */
export function contextOf(
  platform: Platform,
  run = platform.run,
  token = "",
): ReturnType<typeof githubContext> {
  const { repository, sha, url: apiUrl } = platform;
  const { runId, attempt } = run;
  return githubContext({ repository: repository.fullName, sha, runId, attempt, token, apiUrl });
}

/** The last id of a step's path: `generate/generate/repo-crawler` → `repo-crawler`. */
export function lastPart(step: string): string {
  return step.split("/").at(-1) ?? "";
}
