import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runAction, type ActionReport } from "../runner/index.ts";
import {
  contextOf,
  dispatch,
  lastPart,
  openStage,
  ROOT,
  type Dispatched,
  type Stage,
} from "./dispatch.ts";
import { verify } from "./verify.ts";

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

/** Arguments, logs, summaries, and every request with its body (artifacts and caches included). */
function shownTexts({ platform }: Stage, { report, processes }: Dispatched): readonly string[] {
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
function openAgain({ platform, folder }: Stage, { report }: Dispatched): Promise<ActionReport> {
  const permissions = { contents: "write", "pull-requests": "write", actions: "read" };
  const of = report.jobs[0]?.outputs ?? {};
  const named = Object.entries(of).filter(([name]) => !/^(?:base-branch$|second-)/.test(name));
  const inputs = Object.fromEntries(named);
  return runAction({
    actionFolder: join(ROOT, "open-pr"),
    actionRoot: ROOT,
    workspace: folder,
    github: contextOf(platform, platform.run, platform.createToken(permissions)),
    services: platform.results.servicesFor(platform.run, { job: "open-pr" }),
    inputs,
  });
}

describe("the example workflow on the local GitHub", () => {
  let stage: Stage;
  let run: Dispatched;

  beforeAll(async () => {
    stage = await openStage();
    run = await dispatch(stage, { secrets: { AMTP_API_KEY: KEY }, plant });
  });
  afterAll(() => stage.close());

  it("succeeds in both jobs", () => {
    const outcomes = run.report.jobs.map(({ id, outcome, log }) => ({ id, outcome, log }));
    expect(outcomes).toMatchObject([
      { id: "generate", outcome: "success" },
      { id: "open-pr", outcome: "success" },
    ]);
  });

  it("leaves three artifacts, one branch with one commit of specs, and one pull request", async () => {
    const checks = await verify(stage.platform);
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
    expect(shownTexts(stage, run).filter((text) => text.includes(KEY))).toEqual([]);
  });

  it.each([ENVIRONMENT_CANARY, MEMORY_CANARY])(
    "lets the %s of the first agent reach no later process, file, text or request",
    async (canary) => {
      const first = run.processes.find(({ step }) => step.endsWith("/repo-crawler"));
      expect(Object.values(first?.env ?? {}).join("\n")).toContain(canary);
      const later = run.processes.filter((process) => process !== first);
      const texts = [
        ...later.flatMap(({ env }) => Object.values(env)),
        ...shownTexts(stage, run),
        ...(await fileTexts(stage.folder)),
      ];
      expect(texts.filter((text) => text.includes(canary))).toEqual([]);
    },
  );

  it("changes nothing and names the same pull request when it is opened again", async () => {
    const { platform } = stage;
    const first = platform.repository.pulls.map(({ number, headSha }) => [number, headSha]);
    const again = await openAgain(stage, run);
    expect(again.outputs).toMatchObject({
      operation: "unchanged",
      "pull-request-number": String(first[0]?.[0]),
    });
    expect(platform.repository.pulls.map(({ number, headSha }) => [number, headSha])).toEqual(
      first,
    );
  });
});
