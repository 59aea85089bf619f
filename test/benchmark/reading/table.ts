/**
 * What reading costs: `node test/benchmark/reading/table.ts [files …]` prints a table of requests,
 * CPU and peak memory for repositories of 500, 5,000 and 50,000 files at each depth, cold and warm,
 * through the API of a local GitHub in a process of its own.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { DEPTHS } from "../../../src/contracts/depth.ts";
import type { CrawlCost } from "./crawl.ts";
import { crawlCost, withGitHub } from "./processes.ts";
import { createSyntheticRepository } from "./synthetic-repository.ts";

const SIZES = [500, 5000, 50_000];

async function measureSize(files: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "amtp-reading-"));
  try {
    const gitDir = join(folder, "shop.git");
    await createSyntheticRepository(gitDir, files);
    await withGitHub({ folder, gitDir }, async (url) => {
      for (const depth of DEPTHS) {
        const cache = join(folder, `cache-${depth}`);
        print(files, `${depth} cold`, await crawlCost(["github", url, depth, cache]));
        print(files, `${depth} warm`, await crawlCost(["github", url, depth, cache]));
      }
    });
    print(files, "deep local", await crawlCost(["local", gitDir, "deep"]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function print(files: number, what: string, cost: CrawlCost): void {
  const cells = [
    files,
    what,
    cost.read,
    cost.requests,
    cost.cacheHits,
    cost.cpuSeconds.toFixed(2),
    cost.seconds.toFixed(2),
    cost.peakMegabytes.toFixed(0),
  ];
  console.log(`| ${cells.join(" | ")} |`);
}

console.log("| files | crawl | read | requests | cache hits | CPU s | wall s | peak MB |");
console.log("|---|---|---|---|---|---|---|---|");
const wanted = process.argv.slice(2).map(Number);
for (const files of wanted.length > 0 ? wanted : SIZES) await measureSize(files);
