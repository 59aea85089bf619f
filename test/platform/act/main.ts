// Runs the example workflow through act, with the local GitHub behind it, and checks the result.
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { startPlatform } from "../product/start-platform.ts";
import { copyAction, createUserRepository } from "../product/folders.ts";
import { runAct } from "./run-act.ts";
import { verify, type Check } from "../product/verify.ts";

const root = resolve(import.meta.dirname, "../../..");

async function run(folder: string): Promise<readonly Check[]> {
  const [action, workspace, home] = [
    join(folder, "action"),
    join(folder, "shop"),
    join(folder, "home"),
  ];
  await mkdir(home);
  await copyAction(root, action);
  await createUserRepository(root, workspace);
  const platform = await startPlatform({ source: workspace });
  try {
    // `environment:` does not make act wait, so the reviewer's decision is there from the start.
    platform.approve();
    const exitCode = await runAct({
      platform,
      workspace,
      action,
      home,
      inputs: { depth: "core", framework: "playwright", provider: "offline" },
      onLine: (line) => console.log(line),
    });
    const ended = { name: "act ends with exit code 0" };
    if (exitCode !== 0) return [{ ...ended, problem: `it is ${exitCode}` }];
    return [ended, ...(await verify(platform))];
  } finally {
    await platform.close();
  }
}

const folder = await mkdtemp(join(tmpdir(), "act-"));
try {
  const checks = await run(folder);
  for (const { name, problem } of checks) {
    console.log(problem === undefined ? `ok      ${name}` : `FAILED  ${name}: ${problem}`);
  }
  process.exitCode = checks.every(({ problem }) => problem === undefined) ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
