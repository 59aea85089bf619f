import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../first-run/run-command.ts";
import type { BroughtApp } from "./bring.ts";

/** What the command gave for an app. */
export interface Generated {
  readonly specs: string;
  readonly seconds: number;
  /** The most memory that one of the agents took. */
  readonly megabytes: number;
  /** Why there are no specs. */
  readonly failure: string | null;
  readonly gaps: number;
}

interface Result {
  readonly error?: { readonly code?: string; readonly message?: string };
  readonly profile?: Readonly<Record<string, { readonly peak_mb: number }>>;
  readonly gaps?: { readonly count: number };
}

/** Runs the command on an app's source, offline, into a fresh folder. */
export async function generateSpecs(
  app: BroughtApp,
  command: string,
  depth: string,
  root: string,
): Promise<Generated> {
  const folder = join(root, ".bench", "runs", app.id);
  rmSync(folder, { recursive: true, force: true });
  const specs = join(folder, "specs");
  mkdirSync(specs, { recursive: true });
  const started = performance.now();
  const args = [
    command,
    app.source,
    "--work-tree",
    "--provider",
    "offline",
    "--depth",
    depth,
    "--out",
    specs,
    "--json",
    "--quiet",
  ];
  const { stdout, stderr } = await runCommand(process.execPath, args, { cwd: folder });
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const result = readResult(stdout);
  const peaks = Object.values(result.profile ?? {}).map((step) => step.peak_mb);
  const failure =
    result.profile === undefined || result.error !== undefined
      ? stderr.slice(0, 1500) || "no result"
      : null;
  return {
    specs,
    seconds,
    megabytes: Math.max(0, ...peaks),
    failure,
    gaps: result.gaps?.count ?? 0,
  };
}

function readResult(stdout: string): Result {
  try {
    return JSON.parse(stdout) as Result;
  } catch {
    return {};
  }
}
