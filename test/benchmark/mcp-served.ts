import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Listener, listen } from "../../src/mcp/http.ts";
import { createRepositoryServer } from "../../src/mcp/server.ts";
import { openWorkspace } from "../../src/mcp/workspace.ts";
import { openLocalRepository } from "../../src/repository/local/index.ts";

export interface Bench {
  readonly listener: Listener;
  /** Installs one package of the npm registry into a temporary folder, without its scripts. */
  install(nameAndVersion: string): Promise<void>;
  /** Runs a program of an installed package; its home is the temporary folder. */
  run(program: string, args: readonly string[]): Promise<Outcome>;
}

export interface Outcome {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

/** Serves a folder over HTTP for as long as `work` takes, with a folder to install tools in. */
export async function withServedFolder(
  folder: string,
  work: (bench: Bench) => Promise<void>,
): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), "amtp-mcp-bench-"));
  const { reader, workingDirectory } = await openLocalRepository({
    folder,
    workTree: false,
    environment: process.env,
  });
  const open = () => openWorkspace(reader, { depth: "deep", workingDirectory });
  const listener = await listen(createRepositoryServer(open), { port: 0 });
  try {
    await work({
      listener,
      install: (nameAndVersion) => install(home, nameAndVersion),
      run: (program, args) => {
        const bin = join(home, "node_modules", ".bin", program);
        return execute(process.execPath, [bin, ...args], { ...process.env, HOME: home });
      },
    });
  } finally {
    await listener.close();
    await reader.close();
    await rm(home, { recursive: true, force: true });
  }
}

async function install(home: string, nameAndVersion: string): Promise<void> {
  const args = ["install", "--prefix", home, "--ignore-scripts", "--no-audit", "--no-fund"];
  const outcome = await execute("npm", [...args, nameAndVersion], process.env);
  if (outcome.exitCode !== 0) throw new Error(`${nameAndVersion}: ${outcome.errors}`);
}

function execute(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { env, timeout: 120_000, maxBuffer: 64 * 1024 * 1024 };
    execFile(program, args, options, (error, output, errors) => {
      const exitCode = typeof error?.code === "number" ? error.code : Number(error !== null);
      resolve({ exitCode, output, errors });
    });
  });
}
