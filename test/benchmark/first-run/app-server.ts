import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { chromium } from "@playwright/test";
import { runCommand } from "./run-command.ts";

/** A running throw-away copy of the app. */
export interface RunningApp {
  /** Ends the app's processes and removes the copy. */
  stop(): Promise<void>;
}

/** What is needed to run a copy of the app. */
export interface AppOptions {
  readonly app: string;
  readonly start: string;
  readonly url: string;
  readonly browser: string;
  /** Addresses to open once before anything is measured, so that a dev server has compiled them. */
  readonly warmUp: readonly string[];
  /** Called with the copy's folder before it starts. */
  readonly edit?: (folder: string) => void;
}

const START_TIMEOUT_MS = 120_000;

/**
 * Copies the app (its server state is fresh in every copy), starts it and opens its addresses once.
 * @throws Error when the port is taken or the app does not answer in two minutes.
 */
export async function startApp(options: AppOptions): Promise<RunningApp> {
  if (await answers(options.url)) throw new Error(`something already answers on ${options.url}`);
  const folder = await copyApp(options.app);
  options.edit?.(folder);
  const child = spawn("bash", ["-c", options.start], {
    cwd: folder,
    detached: true,
    stdio: "pipe",
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => output.push(String(chunk)));
  const endWithUs = (): void => signalGroup(child, "SIGKILL");
  process.once("exit", endWithUs);
  const stop = async (): Promise<void> => {
    await stopGroup(child, options.url);
    process.off("exit", endWithUs);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await waitForAnswer(options.url);
    await warmUp(options);
  } catch (error) {
    await stop();
    throw new Error(`the app did not start: ${output.join("").slice(-1500)}`, { cause: error });
  }
  return { stop };
}

/** Sources are copied, dependencies are hard-linked: nobody edits them. */
async function copyApp(app: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "first-run-app-"));
  const dependencies = join(app, "node_modules");
  cpSync(app, folder, {
    recursive: true,
    filter: (path) => path !== dependencies && path !== join(app, ".git"),
  });
  if (existsSync(dependencies)) {
    const copied = await runCommand("cp", ["-al", dependencies, folder], { cwd: app });
    if (copied.code !== 0) throw new Error(`could not link ${dependencies}: ${copied.stderr}`);
  }
  return folder;
}

async function waitForAnswer(url: string): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await answers(url))) {
    if (Date.now() > deadline) throw new Error(`no answer on ${url}`);
    await wait(300);
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, {
      headers: { accept: "text/html" },
      signal: AbortSignal.timeout(20_000),
    });
    return response.status < 500;
  } catch {
    return false;
  }
}

async function warmUp({ url, browser, warmUp: addresses }: AppOptions): Promise<void> {
  const instance = await chromium.launch({ executablePath: browser, args: ["--no-sandbox"] });
  const page = await instance.newPage();
  try {
    for (const address of ["/", ...addresses]) {
      await page.goto(new URL(address, url).href, { waitUntil: "load" }).catch(() => null);
      await wait(1_500);
    }
  } finally {
    await instance.close();
  }
}

async function stopGroup(child: ChildProcess, url: string): Promise<void> {
  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    signalGroup(child, signal);
    for (let tries = 0; tries < 20 && (await answers(url)); tries += 1) await wait(150);
    await wait(200);
  }
}

/** The app is the leader of a process group of its own, so its helpers end with it. */
function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // The group has ended already.
  }
}
