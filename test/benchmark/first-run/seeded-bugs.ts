import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AppOptions } from "./app-server.ts";
import { startApp } from "./app-server.ts";
import { readJson, runTests } from "./browser-run.ts";
import type { KnownTest } from "./browser-run.ts";
import type { Workspace } from "./workspace.ts";

/** A bug seeded by hand: one text of one file is replaced by another. */
export interface SeededBug {
  readonly id: string;
  readonly file: string;
  readonly search: string;
  readonly replace: string;
  readonly description: string;
}

/** What the tests that pass on the unmodified app said about one bug. */
export interface BugResult {
  readonly id: string;
  readonly description: string;
  /** `broken`: the app no longer starts with this edit, so it says nothing about the tests. */
  readonly verdict: "killed" | "survived" | "broken";
  /** Names of the tests that failed. */
  readonly killers: readonly string[];
}

/** No edit at all: a failure under it is flakiness, never a kill. */
export const CONTROL = "control-without-edit";

/** Reads a bug list and refuses one whose edits do not fit the app's source exactly once. */
export function readBugs(path: string, app: string): SeededBug[] {
  const bugs = readJson(path) as SeededBug[];
  for (const bug of bugs) {
    const count = readFileSync(join(app, bug.file), "utf8").split(bug.search).length - 1;
    if (count !== 1)
      throw new Error(`bug ${bug.id}: its text occurs ${count} times in ${bug.file}, must be once`);
  }
  return bugs;
}

/** Runs the given tests against the control and against each bug, each in a fresh copy of the app. */
export async function tryBugs(
  bugs: readonly SeededBug[],
  passing: readonly KnownTest[],
  { workspace, app, log }: { workspace: Workspace; app: AppOptions; log: (line: string) => void },
): Promise<BugResult[]> {
  const results: BugResult[] = [];
  for (const bug of [null, ...bugs]) {
    const result = await tryBug(bug, passing, { workspace, app });
    log(
      `bug ${result.id}: ${result.verdict}${result.killers[0] ? ` by ${result.killers[0]}` : ""}`,
    );
    results.push(result);
  }
  return results;
}

async function tryBug(
  bug: SeededBug | null,
  passing: readonly KnownTest[],
  { workspace, app }: { workspace: Workspace; app: AppOptions },
): Promise<BugResult> {
  const named = { id: bug?.id ?? CONTROL, description: bug?.description ?? "nothing is changed" };
  if (passing.length === 0) return { ...named, verdict: "survived", killers: [] };
  try {
    const running = await startApp(
      bug === null ? app : { ...app, edit: (folder) => applyBug(bug, folder) },
    );
    try {
      const results = await runTests(
        workspace,
        passing.map((test) => test.location),
      );
      const names = new Set(passing.map((test) => test.name));
      const killers = results
        .filter((test) => names.has(test.name) && test.outcome === "failed")
        .map((test) => test.name);
      return { ...named, verdict: killers.length > 0 ? "killed" : "survived", killers };
    } finally {
      await running.stop();
    }
  } catch {
    return { ...named, verdict: "broken", killers: [] };
  }
}

function applyBug(bug: SeededBug, folder: string): void {
  const path = join(folder, bug.file);
  writeFileSync(
    path,
    readFileSync(path, "utf8").replace(bug.search, () => bug.replace),
  );
}
