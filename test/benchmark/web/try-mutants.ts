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

const EDIT_TIMEOUT_MS = 4_000;

/** Runs the tests that passed against each mutant, put into the served copy and taken out again. */
export async function tryMutants(
  mutants: readonly Mutant[],
  passed: readonly TestResult[],
  { app, server, workspace }: { app: BroughtApp; server: AppServer; workspace: Workspace },
): Promise<MutantResult[]> {
  const results: MutantResult[] = [];
  const names = new Set(passed.map((test) => test.name));
  const locations = passed.map((test) => test.location);
  for (const mutant of mutants) {
    const path = join(app.served, mutant.file);
    const original = readFileSync(path, "utf8");
    const changed = original.slice(0, mutant.start) + mutant.text + original.slice(mutant.end);
    await edit(path, changed, mutant.file, server);
    try {
      const tests =
        names.size === 0 ? [] : await runTests(workspace, locations, { untilFirstFailure: true });
      const killers = tests
        .filter((test) => names.has(test.name) && test.outcome === "failed")
        .map((test) => test.name);
      const { id, kind, operator, file, line } = mutant;
      results.push({ id, kind, operator, file, line, killers });
    } finally {
      await edit(path, original, mutant.file, server);
    }
  }
  return results;
}

/** Writes a file and waits until the server answers with what is new. */
async function edit(path: string, text: string, file: string, server: AppServer): Promise<void> {
  const answer = (): Promise<string> =>
    fetch(`${server.url}/${file}`, { cache: "no-store" }).then(
      (response) => response.text(),
      () => "",
    );
  const before = await answer();
  writeFileSync(path, text);
  for (const deadline = Date.now() + EDIT_TIMEOUT_MS; Date.now() < deadline; await wait(100)) {
    if ((await answer()) !== before) return;
  }
}
