import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

export const SAMPLE = "test/sample-app";
/** Two pages, for tests of what surrounds the tests that are written: a run of it takes half the time. */
export const SMALL_APP = "test/process/fixtures/small-app";
/** An Expo app for Android, iOS and browsers. */
export const MOBILE_SAMPLE = "test/sample-mobile-app";

/** A temporary folder that is removed by `remove`. */
export async function temporaryFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "amtp-test-"));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** git in a folder, with an identity and a date of its own, so that commits are the same each time. */
export async function git(folder: string, ...args: string[]): Promise<string> {
  const identity = {
    GIT_AUTHOR_NAME: "A",
    GIT_AUTHOR_EMAIL: "a@example.com",
    GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z",
    GIT_COMMITTER_NAME: "A",
    GIT_COMMITTER_EMAIL: "a@example.com",
    GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z",
    GIT_CONFIG_GLOBAL: "/dev/null",
  };
  const env = { ...process.env, ...identity };
  const { stdout } = await run("git", ["-C", folder, ...args], { env });
  return stdout.trim();
}

/** Repositories of apps as they are made once, and the commit of each. */
const made = new Map<string, Promise<{ readonly folder: string; readonly commit: string }>>();

/** A copy of an app as a git repository with one commit; returns the commit. */
export async function makeRepository(folder: string, app = SMALL_APP): Promise<string> {
  const known = made.get(app) ?? makeOnce(app);
  made.set(app, known);
  const first = await known;
  await cp(first.folder, folder, { recursive: true });
  return first.commit;
}

async function makeOnce(app: string): Promise<{ folder: string; commit: string }> {
  const folder = await mkdtemp(join(tmpdir(), "amtp-app-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  await cp(app, folder, { recursive: true });
  await git(folder, "init", "-q", "-b", "main");
  await git(folder, "add", "-A");
  await git(folder, "commit", "-q", "-m", "The app");
  return { folder, commit: await git(folder, "rev-parse", "HEAD") };
}
