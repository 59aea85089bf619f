import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { TestResult } from "../first-run/browser-run.ts";
import { runTests } from "../first-run/browser-run.ts";
import type { Workspace } from "../first-run/workspace.ts";
import type { BroughtApp } from "./bring.ts";
import type { Mutant } from "./mutants.ts";
import type { AppServer } from "./serve.ts";

/** What the tests said of one mutant. */
export interface MutantResult extends Pick<Mutant, "id" | "kind" | "operator" | "file" | "line"> {
  readonly killers: readonly string[];
}

const EDIT_TIMEOUT_MS = 20_000;
/** What a server needs that does not answer with the file itself, as Next.js. */
const UNSEEN_EDIT_MS = 3_000;

/** What the tests that passed are run against. */
export interface MutantGround {
  readonly app: BroughtApp;
  readonly server: AppServer;
  readonly workspace: Workspace;
}

/** Runs the tests that passed against each mutant, put into the served copy and taken out again. */
export async function tryMutants(
  mutants: readonly Mutant[],
  passed: readonly TestResult[],
  ground: MutantGround,
): Promise<MutantResult[]> {
  const results: MutantResult[] = [];
  for (const mutant of mutants) {
    const { id, kind, operator, file, line } = mutant;
    results.push({
      id,
      kind,
      operator,
      file,
      line,
      killers: await killersOf(mutant, passed, ground),
    });
  }
  return results;
}

async function killersOf(
  mutant: Mutant,
  passed: readonly TestResult[],
  { app, server, workspace }: MutantGround,
): Promise<string[]> {
  if (passed.length === 0) return [];
  const path = join(app.served, mutant.file);
  const original = readFileSync(path, "utf8");
  const restore = (): void => writeFileSync(path, original);
  const before = await answerOf(mutant.file, server);
  process.once("exit", restore);
  try {
    writeFileSync(path, original.slice(0, mutant.start) + mutant.text + original.slice(mutant.end));
    await until((answer) => answer !== before, mutant.file, server);
    const locations = passed.map((test) => test.location);
    const tests = await runTests(workspace, locations, { untilFirstFailure: true });
    const names = new Set(passed.map((test) => test.name));
    return tests
      .filter((test) => names.has(test.name) && test.outcome === "failed")
      .map((test) => test.name);
  } finally {
    restore();
    process.off("exit", restore);
    await until((answer) => answer === before, mutant.file, server);
  }
}

/** What a server answers for a source file, without the times that it adds to imports; null when it has no answer. */
async function answerOf(file: string, server: AppServer): Promise<string | null> {
  const response = await fetch(`${server.url}/${file}`, { cache: "no-store" }).catch(() => null);
  if (response === null || response.status === 404) return null;
  return (await response.text()).replaceAll(/[?&]t=\d+/g, "");
}

/**
 * Waits until the server shows an edit: a run on what it showed before would find no bug.
 * @throws Error when it does not show it in time.
 */
async function until(
  isShown: (answer: string) => boolean,
  file: string,
  server: AppServer,
): Promise<void> {
  for (const deadline = Date.now() + EDIT_TIMEOUT_MS; Date.now() < deadline; await wait(100)) {
    const answer = await answerOf(file, server);
    if (answer === null) return wait(UNSEEN_EDIT_MS);
    if (isShown(answer)) return;
  }
  throw new Error(`${file}: the server does not show an edit of it`);
}
