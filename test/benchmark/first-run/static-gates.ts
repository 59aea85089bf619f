import { listTests } from "./browser-run.ts";
import { runCommand } from "./run-command.ts";
import type { SpecFile } from "./spec-files.ts";
import { testCalls } from "./spec-files.ts";
import type { Workspace } from "./workspace.ts";

/** What the specs show without a browser. */
export interface StaticGates {
  readonly files: number;
  /** Calls of `test(…)` in the parsed files. */
  readonly cases: number;
  readonly parseErrors: readonly string[];
  readonly typeErrors: readonly string[];
  /** Tests that `playwright test --list` names; must equal `cases`. */
  readonly listed: number;
}

/** Parses, type-checks against `@playwright/test` in strict mode, and lists the specs. */
export async function checkStatically(
  files: readonly SpecFile[],
  workspace: Workspace,
): Promise<StaticGates> {
  const types = await runCommand(
    workspace.tool("tsc"),
    ["--noEmit", "--project", "tsconfig.json"],
    {
      cwd: workspace.folder,
    },
  );
  const tests = await listTests(workspace);
  return {
    files: files.length,
    cases: files.reduce((count, file) => count + testCalls(file).length, 0),
    parseErrors: files.flatMap((file) =>
      file.parseError ? [`${file.path}: ${file.parseError}`] : [],
    ),
    typeErrors:
      types.code === 0 ? [] : types.stdout.split("\n").filter((line) => line.includes("error TS")),
    listed: tests.length,
  };
}
