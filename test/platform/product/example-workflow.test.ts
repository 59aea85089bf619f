import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  githubContext,
  resolveFrom,
  runAction,
  runWorkflow,
  type ActionReport,
  type JobGrant,
  type JobRequest,
  type StartedProcess,
  type WorkflowReport,
} from "../runner/index.ts";
import { createUserRepository } from "./folders.ts";
import { startPlatform, type Platform } from "./start-platform.ts";
import { verify } from "./verify.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
const KEY = "canary-of-the-provider-key";
const ENVIRONMENT_CANARY = "canary-of-the-environment";
const MEMORY_CANARY = "canary-of-the-memory";
const AGENTS = new Set(["repo-crawler", "test-case-generator", "test-engineer"]);

/** Puts one canary into the first agent's environment, and one into its memory. */
function plant(step: string): Record<string, string> {
  if (!step.endsWith("/repo-crawler")) return {};
  const script = `data:text/javascript,globalThis.canary='${MEMORY_CANARY}'`;
  return { CANARY: ENVIRONMENT_CANARY, NODE_OPTIONS: `--import ${script}` };
}

interface Dispatch {
  readonly report: WorkflowReport;
  readonly platform: Platform;
  readonly processes: readonly StartedProcess[];
}

/** Dispatches the example workflow in a user's repository, as a person with a key would. */
async function dispatch(folder: string): Promise<Dispatch> {
  const workspace = join(folder, "shop");
  await createUserRepository(ROOT, workspace);
  const platform = await startPlatform({ source: workspace });
  const processes: StartedProcess[] = [];
  const grant = (request: JobRequest): JobGrant => {
    if (request.environment === "amtp-approval") platform.approve();
    const permissions = typeof request.permissions === "object" ? request.permissions : {};
    return {
      token: platform.createToken(permissions),
      services: platform.results.servicesFor(platform.run, { job: request.id }),
      secrets: { AMTP_API_KEY: KEY },
    };
  };
  const report = await runWorkflow({
    file: join(workspace, ".github/workflows/generate-tests.yml"),
    repositoryRoot: workspace,
    workspace: folder,
    github: githubContext({
      repository: platform.repository.fullName,
      sha: platform.sha,
      runId: platform.run.runId,
      token: "",
      apiUrl: platform.url,
    }),
    inputs: { provider: "offline" },
    resolveUses: resolveFrom({ "amtp/generate-tests": ROOT }),
    grant,
    plant,
    onProcess: (process) => processes.push(process),
  });
  return { report, platform, processes };
}

function lastPart(step: string): string {
  return step.split("/").at(-1) ?? "";
}

/** Arguments, logs, summaries, and every request with its body (artifacts and caches included). */
function shownTexts({ report, processes, platform }: Dispatch): readonly string[] {
  return [
    ...processes.flatMap(({ argv }) => argv),
    ...report.jobs.flatMap(({ log, summary }) => [log, summary]),
    ...platform.results.requests.map(({ url, headers, body }) =>
      [url.href, JSON.stringify(headers), body.toString("latin1")].join("\n"),
    ),
  ];
}

async function fileTexts(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), "latin1")));
}

/** Runs open-pr once more with the outputs of the generating job. */
function openAgain({ platform, report }: Dispatch, workspace: string): Promise<ActionReport> {
  const permissions = { contents: "write", "pull-requests": "write", actions: "read" };
  const { "base-branch": _, ...inputs } = report.jobs[0]?.outputs ?? {};
  return runAction({
    actionFolder: join(ROOT, "open-pr"),
    actionRoot: ROOT,
    workspace,
    github: githubContext({
      repository: platform.repository.fullName,
      sha: platform.sha,
      runId: platform.run.runId,
      token: platform.createToken(permissions),
      apiUrl: platform.url,
    }),
    services: platform.results.servicesFor(platform.run, { job: "open-pr" }),
    inputs,
  });
}

describe("the example workflow on the local GitHub", () => {
  let folder: string;
  let run: Dispatch;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "product-"));
    run = await dispatch(folder);
  });
  afterAll(async () => {
    await run?.platform.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("succeeds in both jobs", () => {
    const outcomes = run.report.jobs.map(({ id, outcome, log }) => ({ id, outcome, log }));
    expect(outcomes).toMatchObject([
      { id: "generate", outcome: "success" },
      { id: "open-pr", outcome: "success" },
    ]);
  });

  it("leaves three artifacts, one branch with one commit of specs, and one pull request", async () => {
    const checks = await verify(run.platform);
    expect(checks.filter(({ problem }) => problem !== undefined)).toEqual([]);
  });

  it("gives each agent a process of its own", () => {
    const agents = run.processes.filter(({ step }) => AGENTS.has(lastPart(step)));
    expect(new Set(agents.map(({ pid }) => pid)).size).toBe(3);
  });

  it("shows the key of the provider to no step beside the agents", () => {
    const holders = run.processes
      .filter(({ env }) => Object.values(env).some((value) => value.includes(KEY)))
      .map(({ step }) => lastPart(step));
    expect(holders.filter((step) => !AGENTS.has(step))).toEqual([]);
  });

  it("shows the key in no argument, log, summary, artifact or request", () => {
    expect(shownTexts(run).filter((text) => text.includes(KEY))).toEqual([]);
  });

  it.each([ENVIRONMENT_CANARY, MEMORY_CANARY])(
    "lets the %s of the first agent reach no later process, file, text or request",
    async (canary) => {
      const first = run.processes.find(({ step }) => step.endsWith("/repo-crawler"));
      expect(Object.values(first?.env ?? {}).join("\n")).toContain(canary);
      const later = run.processes.filter((process) => process !== first);
      const texts = [
        ...later.flatMap(({ env }) => Object.values(env)),
        ...shownTexts(run),
        ...(await fileTexts(folder)),
      ];
      expect(texts.filter((text) => text.includes(canary))).toEqual([]);
    },
  );

  it("changes nothing and names the same pull request when it is opened again", async () => {
    const { platform } = run;
    const first = platform.repository.pulls.map(({ number, headSha }) => [number, headSha]);
    const again = await openAgain(run, folder);
    expect(again.outputs).toMatchObject({
      operation: "unchanged",
      "pull-request-number": String(first[0]?.[0]),
    });
    expect(platform.repository.pulls.map(({ number, headSha }) => [number, headSha])).toEqual(
      first,
    );
  });
});
