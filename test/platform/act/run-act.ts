import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Platform } from "../product/start-platform.ts";

export interface ActRun {
  readonly platform: Platform;
  /** The user's checkout. */
  readonly workspace: string;
  /** The copy of the action, tagged v1. */
  readonly action: string;
  /** Empty; becomes act's HOME, so that nothing of this machine's configuration counts. */
  readonly home: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly onLine: (line: string) => void;
}

/** Runs the example workflow through act on this machine, without containers. Its exit code. */
export async function runAct(options: ActRun): Promise<number | null> {
  const { platform, workspace, action, home } = options;
  // Without this file act would ask which image it should take.
  await writeFile(join(home, ".actrc"), "-P ubuntu-latest=-self-hosted\n");
  // act gives every job the same token, so this one has the permissions of both jobs.
  const token = platform.createToken({
    actions: "read",
    contents: "write",
    "pull-requests": "write",
  });
  const repeated = (flag: string, values: Readonly<Record<string, string>>): string[] =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const args = [
    "workflow_dispatch",
    "--workflows=.github/workflows/generate-tests.yml",
    `--local-repository=amtp/generate-tests@v1=${action}`,
    "--actor=octo",
    // act's own services do not understand today's official clients.
    "--no-cache-server",
    ...repeated("--secret", { GITHUB_TOKEN: token }),
    ...repeated("--input", options.inputs),
    ...repeated("--env", platform.results.environmentFor(platform.run)),
  ];
  const child = spawn("act", args, {
    cwd: workspace,
    // act takes the first node on PATH, whatever an action's `using` says.
    env: { PATH: process.env["PATH"] ?? "", HOME: home, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject).on("exit", resolve);
  });
  createInterface({ input: child.stdout }).on("line", options.onLine);
  createInterface({ input: child.stderr }).on("line", options.onLine);
  return ended;
}
