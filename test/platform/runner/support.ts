import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { githubContext, runAction, type ActionReport, type ActionRun } from "./index.ts";

/** A temporary folder with these files, removed after the test. */
export async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "runner-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

export const GITHUB = githubContext({
  repository: "octo/shop",
  sha: "a".repeat(40),
  runId: 42,
  token: "ghs_job-token",
  apiUrl: "http://127.0.0.1:9",
  event: { inputs: { depth: "core" } },
});

/** Runs the action in a folder with these files, in an empty workspace. */
export async function runFiles(
  files: Readonly<Record<string, string>>,
  options: Partial<ActionRun> = {},
): Promise<ActionReport> {
  const actionFolder = await folderWith(files);
  const workspace = await folderWith({});
  return runAction({ actionFolder, workspace, github: GITHUB, ...options });
}

/** The action.yml of a composite action with these steps, given as YAML list items. */
export function composite(steps: string, head = ""): string {
  const indented = steps
    .trim()
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n");
  return `name: test\ndescription: test\n${head}runs:\n  using: composite\n  steps:\n${indented}\n`;
}

/** The action.yml of a JavaScript action. */
export function javaScript(runs: string, head = ""): string {
  return `name: test\ndescription: test\n${head}runs: { using: node24, ${runs} }\n`;
}
