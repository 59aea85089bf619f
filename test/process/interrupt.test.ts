import { execFileSync, spawn } from "node:child_process";
import { access, readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { agentOf, type ModelServer, startModelServer } from "../platform/model/server.ts";
import { resultOf, runCli, startCli } from "./run-cli.ts";
import { makeRepository, SMALL_APP, temporaryFolder } from "./source-folders.ts";

let place: Awaited<ReturnType<typeof temporaryFolder>>;
let silent: Server;
let asked: () => boolean;

beforeEach(async () => {
  place = await temporaryFolder();
  await makeRepository(join(place.path, "app"));
  let requests = 0;
  asked = () => requests > 0;
  // It takes requests and never answers.
  silent = createServer(() => (requests += 1));
  await new Promise<void>((resolve) => {
    silent.listen(0, "127.0.0.1", resolve);
  });
});

afterEach(async () => {
  silent.closeAllConnections();
  silent.close();
  await place.remove();
});

function silentUrl(): string {
  return `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
}

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  /** From the interrupt to the end, less what this machine was late at that very time. */
  readonly milliseconds: number;
}

/** How long the process that is measured beside waits after the same interrupt. */
const CONTROL_MS = 1000;
/** A command does more than the process beside it, so it loses more on a busy machine. */
const LOSES_MORE = 4;

/** Starts a command, interrupts it as soon as it waits for somebody, and tells how it ends. */
async function interrupt(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  isWaiting: () => boolean,
): Promise<Ended> {
  const child = startCli(args, { cwd: place.path, environment });
  let stdout = "";
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString("utf8")));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const control = await startControl();
  await until(isWaiting);
  const started = performance.now();
  const late = control.interrupt().then(() => performance.now() - started - CONTROL_MS);
  child.kill("SIGINT");
  const code = await ended;
  const milliseconds = performance.now() - started;
  return { code, stdout, milliseconds: milliseconds - LOSES_MORE * (await late) };
}

/** A process that ends a second after its interrupt, and later only because the machine is busy. */
async function startControl(): Promise<{ interrupt(): Promise<void> }> {
  const code = `process.on("SIGINT", () => setTimeout(() => process.exit(), ${CONTROL_MS})); setInterval(() => {}, 1000); console.log("ready");`;
  const child = spawn(process.execPath, ["-e", code], { stdio: ["ignore", "pipe", "ignore"] });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  await new Promise((resolve) => child.stdout.once("data", resolve));
  return {
    interrupt: () => {
      child.kill("SIGINT");
      return ended;
    },
  };
}

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 20) {
    if (waited > 30_000) throw new Error("It did not come so far in 30 s");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function codeIn(stdout: string): string {
  return (JSON.parse(stdout) as { error: { code: string } }).error.code;
}

/** Processes of the agents of this test: its folder stands in their environment. */
async function agentsRunning(): Promise<string[]> {
  const lines = execFileSync("ps", ["-eo", "pid,args"], { encoding: "utf8" }).split("\n");
  const agents = lines.filter((line) => /(?:crawler|generator|engineer)\.js/u.test(line));
  const ours = agents.map(async (line) => {
    const pid = line.trim().split(" ")[0] ?? "";
    const environment = await readFile(`/proc/${pid}/environ`, "utf8").catch(() => "");
    return environment.includes(place.path) ? [line] : [];
  });
  return (await Promise.all(ours)).flat();
}

describe("the first interrupt ends the command within two seconds", () => {
  test("while it waits for GitHub to name a source", async () => {
    const args = ["generate", "octo/shop", "--json"];
    const end = await interrupt(args, { GITHUB_API_URL: silentUrl() }, asked);

    expect([end.code, codeIn(end.stdout)]).toEqual([1, "Interrupted"]);
    expect(end.milliseconds).toBeLessThan(2000);
  });

  test("while it opens a pull request", async () => {
    const run = resultOf(await runCli(["generate", "app", "--json"], { cwd: place.path }));
    const args = ["open-pr", run.run_folder ?? "", "--repo", "octo/shop", "--json"];
    const end = await interrupt(args, { GITHUB_API_URL: silentUrl(), GITHUB_TOKEN: "t" }, asked);

    expect([end.code, codeIn(end.stdout)]).toEqual([1, "Interrupted"]);
    expect(end.milliseconds).toBeLessThan(2000);
  });
});

describe("while an agent waits for its model", () => {
  let model: ModelServer;
  let environment: Record<string, string>;
  let args: string[];

  beforeEach(async () => {
    model = await startModelServer((request) => ({
      kind: agentOf(request) === "Test Case Generator" ? "hang" : "offline",
      app: SMALL_APP,
    }));
    environment = { AMTP_API_KEY: "sk-secret-key" };
    const options = ["--provider", "compatible", "--model", "m", "--base-url", model.url];
    args = ["generate", "app", ...options, "--json"];
  });

  afterEach(() => model.close());

  const generatorAsks = (): boolean =>
    model.requests.some(({ body }) => agentOf(body) === "Test Case Generator");

  test("an interrupt ends it as well, and leaves no lock", async () => {
    const end = await interrupt(args, environment, generatorAsks);

    expect([end.code, codeIn(end.stdout)]).toEqual([1, "Interrupted"]);
    expect(end.milliseconds).toBeLessThan(2000);
    expect(await agentsRunning()).toEqual([]);
    const { run_folder: folder } = JSON.parse(end.stdout) as { run_folder: string };
    await expect(access(join(folder, "lock"))).rejects.toThrow("ENOENT");
  });

  test("no agent outlives a command that is killed", async () => {
    const child = startCli(args, { cwd: place.path, environment });
    await until(generatorAsks);
    child.kill("SIGKILL");
    await new Promise((resolve) => child.once("close", resolve));

    await expect.poll(agentsRunning, { timeout: 5000 }).toEqual([]);
  });
});
