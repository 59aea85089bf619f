import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

import type { GitHubConfig, Ready } from "../../platform/github/main.ts";
import type { CrawlCost } from "./crawl.ts";

/** A name in the local GitHub's table, no secret. */
export const BENCHMARK_TOKEN = "reader-of-the-benchmark";

const run = promisify(execFile);

/** One crawl in a fresh process. Throws when it fails. */
export async function crawlCost(args: readonly string[]): Promise<CrawlCost> {
  const program = join(import.meta.dirname, "crawl.ts");
  const { stdout } = await run(process.execPath, [program, ...args], { maxBuffer: 1 << 24 });
  return JSON.parse(stdout) as CrawlCost;
}

/** A local GitHub in a process of its own that has `octo/shop`, for as long as `work` takes. */
export async function withGitHub<T>(
  place: { readonly folder: string; readonly gitDir: string },
  work: (url: string) => Promise<T>,
): Promise<T> {
  const permissions = { metadata: "read", contents: "read" } as const;
  const config: GitHubConfig = {
    tokens: { [BENCHMARK_TOKEN]: { login: "octo", kind: "actions", permissions } },
    repositories: [{ owner: "octo", name: "shop", seed: { git: place.gitDir } }],
  };
  const file = join(place.folder, "github.json");
  await writeFile(file, JSON.stringify(config));
  const program = join(import.meta.dirname, "../../platform/github/main.ts");
  const server = spawn(process.execPath, [program, "--config", file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const lines = createInterface(server.stdout);
    const [line] = (await once(lines, "line")) as [string];
    return await work((JSON.parse(line) as Ready).url);
  } finally {
    server.kill("SIGTERM");
    await once(server, "exit");
  }
}
