import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished, vi } from "vitest";
import { startResults, type LocalResults, type ResultsOptions } from "./index.ts";

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "results-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function startedResults(options?: ResultsOptions): Promise<LocalResults> {
  const results = await startResults(options);
  onTestFinished(() => results.close());
  return results;
}

/** Makes this process look like a step, to the official clients, for the rest of the test. */
export async function becomeStep(environment: Record<string, string>): Promise<void> {
  // The clients print what they do, and workflow commands, to standard output.
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  onTestFinished(() => write.mockRestore());
  const folder = await temporaryFolder();
  vi.stubEnv("RUNNER_TEMP", folder);
  vi.stubEnv("GITHUB_WORKSPACE", folder);
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
}
